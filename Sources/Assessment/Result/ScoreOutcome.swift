/// The kinds of result that a score can have.
public enum ScoreOutcome: Hashable, Sendable {
  /// A number.
  case number(NumberScore)
  /// One of some categories.
  case category(CategoryScore)
  /// The score does not apply to this person.
  case notApplicable
}
