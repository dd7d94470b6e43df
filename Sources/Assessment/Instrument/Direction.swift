/// Which way a score's values read; the raw value stands in the instrument's file.
public enum Direction: String, CaseIterable, Sendable, Hashable {
  /// Higher means more trouble.
  case higherIsWorse = "higher-is-worse"
  /// Higher means better.
  case higherIsBetter = "higher-is-better"
  /// Neither.
  case none = "none"
}
