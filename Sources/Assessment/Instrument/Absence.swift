/// What an item counts as that was rightly not answered; the raw value stands in the instrument's file.
public enum Absence: String, CaseIterable, Sendable, Hashable {
  /// As its lowest meaning: 0, or *no*.
  case zero = "0"
  /// As nothing: it is dropped from sums, counts and means.
  case omit = "omit"
}
