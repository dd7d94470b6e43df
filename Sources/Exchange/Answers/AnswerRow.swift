public import Assessment

/// One row of answers.
public struct AnswerRow: Sendable {
  /// The line on which it starts.
  public let line: Int
  /// What the column `id` says; `nil` without one.
  public let id: String?
  /// Who answered, as far as `sex` and `age` tell.
  public let respondent: Respondent
  /// The replies; an item with an empty cell has none.
  public let sheet: AnswerSheet
}
