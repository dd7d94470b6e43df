/// What came of one score.
public struct ScoreResult: Hashable, Sendable, Identifiable {
  /// The score.
  public let id: ScoreID
  /// The value, and how certain it is.
  public let outcome: ScoreOutcome
  /// The items that it lacks, in the order asked, and why.
  public let missing: [MissingItem]

  /// The band of a number, or the category; `nil` where it is not certain enough to be named.
  public var band: BandID? {
    switch outcome {
    case .number(let number): number.band
    case .category(let category): category.value
    case .notApplicable: nil
    }
  }

  /// The published number; `nil` where there is none.
  public var value: Rational? {
    switch outcome {
    case .number(let number): number.value
    case .category, .notApplicable: nil
    }
  }
}
