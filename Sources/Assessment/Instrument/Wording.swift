/// Where a pack's words come from; the raw value stands in the pack.
public enum Wording: String, CaseIterable, Sendable, Hashable {
  /// The publisher's own words, brought in by the user.
  case publisher = "publisher"
  /// Our own words, not validated.
  case project = "project"
  /// Topics only: enough to score, not to ask.
  case none = "none"
}
