/// How much is known about the values that a score can take.
public enum RangeProof: Hashable, Sendable {
  /// Both ends can be reached, and answers that reach them were found.
  case exact
  /// No value lies outside, but no answers were found that reach both ends.
  case bound
}
