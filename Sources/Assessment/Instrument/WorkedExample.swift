/// A scored form from a published rule; loading proves that it holds.
public struct WorkedExample: Hashable, Sendable {
  /// The line of the instrument's file where it stands.
  public let line: Int
  /// The replies, one per item in the order asked.
  public let replies: [Reply?]
  /// Where the rule was published.
  public let source: String
}
