/// What one sheet of replies amounts to.
public struct AssessmentResult: Hashable, Sendable {
  /// One result per score, in the instrument's order.
  public let scores: [ScoreResult]
  /// The alerts that are certainly true, in the instrument's order.
  public let alerts: [FiredAlert]
  /// Safety items that were reached and have no answer: a person must resolve each.
  public let prompts: [ItemID]

  /// The result of that score.
  public subscript(score: ScoreID) -> ScoreResult? { scores.first { $0.id == score } }

  /// The most urgent level among the alerts; `nil` where none fired.
  public var level: CrisisLevel? { alerts.map(\.level).max() }
}
