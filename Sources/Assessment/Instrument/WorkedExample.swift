/// A scored form from a published rule; loading proves that it holds.
public struct WorkedExample: Hashable, Sendable {
  /// The line of the instrument's file where it stands.
  public let line: Int
  /// The replies, one per item in the order asked.
  public let replies: [Reply?]
  /// Who answered, as far as the instrument asks.
  public let respondent: Respondent
  /// What comes out, as the file states it: `total`, `total.band`, `total.min`, …; `null` for no value.
  public let expected: [String: String]
  /// The alerts that fire, and no others; `nil` where the file does not say.
  public let alerts: Set<AlertID>?
  /// The safety items that are left open, and no others; `nil` where the file does not say.
  public let prompts: Set<ItemID>?
  /// Where the rule was published.
  public let source: String
}
