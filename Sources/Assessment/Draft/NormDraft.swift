/// A named cut-off as written.
public struct NormDraft: Hashable, Sendable {
  /// Its name.
  public var id: Located<String>
  /// The cut-off.
  public var cutOff: CutOffDraft

  /// A named cut-off as written.
  public init(id: Located<String>, cutOff: CutOffDraft) {
    self.id = id
    self.cutOff = cutOff
  }
}
