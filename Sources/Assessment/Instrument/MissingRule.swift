/// What happens to a score when some of its terms are missing.
public struct MissingRule: Hashable, Sendable {
  /// How many terms may be missing for a value to be published all the same.
  public let allow: Int
  /// The mean of the answered terms stands in for the missing ones; without it there is no value.
  public let prorates: Bool
  /// How a prorated value becomes a whole number.
  public let rounding: Rounding
  /// Where the rule comes from.
  public let source: SourceNote?

  /// How a prorated value becomes a whole number; the raw value stands in the instrument's file.
  public enum Rounding: String, CaseIterable, Sendable, Hashable {
    /// To the nearest, halves away from zero.
    case nearest = "nearest"
    /// To the next whole number up.
    case up = "up"
    /// It does not: the exact fraction stands.
    case none = "none"
  }
}
