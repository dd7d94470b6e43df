/// A source as written.
public struct SourceDraft: Hashable, Sendable {
  /// Which figure; `nil` where the place says it.
  public var figure: Located<String>?
  /// The publication or page; `nil` where the file has none, which is a defect.
  public var source: Located<String>?
  /// Whether somebody checked it; `nil` where the file does not say, which is a defect.
  public var verified: Bool?
  /// Where the block stands.
  public var line: Int

  /// A source as written.
  public init(
    figure: Located<String>? = nil, source: Located<String>? = nil, verified: Bool? = nil, line: Int
  ) {
    self.figure = figure
    self.source = source
    self.verified = verified
    self.line = line
  }
}
