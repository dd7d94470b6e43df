/// A worked example as written.
public struct ExampleDraft: Hashable, Sendable {
  /// Where it begins.
  public var line: Int
  /// Item and cell, as `score` reads them.
  public var answers: [KeyedText]
  /// The cell of every item that is not named.
  public var rest: Located<String>?
  /// What must come out, as text: `total`, `total.band`, `total.min`, …; `null` for no value.
  public var expect: [KeyedText]
  /// The alerts that must fire, and no others; `nil` where not stated.
  public var alerts: [Located<String>]?
  /// The safety items that must be left open, and no others; `nil` where not stated.
  public var prompts: [Located<String>]?
  /// The respondent, where the instrument asks for one.
  public var respondent: Respondent
  /// Where the rule was published.
  public var source: Located<String>?

  /// An example as written.
  public init(
    line: Int, answers: [KeyedText], rest: Located<String>? = nil, expect: [KeyedText],
    alerts: [Located<String>]? = nil, prompts: [Located<String>]? = nil,
    respondent: Respondent = Respondent(), source: Located<String>? = nil
  ) {
    self.line = line
    self.answers = answers
    self.rest = rest
    self.expect = expect
    self.alerts = alerts
    self.prompts = prompts
    self.respondent = respondent
    self.source = source
  }
}
