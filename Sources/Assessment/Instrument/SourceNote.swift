/// Where a figure comes from, and whether a person checked it there.
public struct SourceNote: Hashable, Sendable {
  /// Which figure, in free words; empty where the place says it.
  public let figure: String
  /// The publication or page.
  public let source: String
  /// Whether somebody checked the figure against its source.
  public let isVerified: Bool

  /// Names a source.
  public init(figure: String = "", source: String, isVerified: Bool) {
    self.figure = figure
    self.source = source
    self.isVerified = isVerified
  }
}
