/// How scores are written.
public enum ScoreFormat: String, CaseIterable, Sendable {
  /// Aligned lines for a person.
  case text
  /// One object per line.
  case json
  /// A header and one line per row.
  case csv
}
