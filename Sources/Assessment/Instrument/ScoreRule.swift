/// How one score is made, and how it is read.
public struct ScoreRule: Hashable, Sendable, Identifiable {
  /// Its name.
  public let id: ScoreID
  /// The expression as written.
  public let value: String
  /// The condition as written under which the score applies at all.
  public let appliesWhen: String?
  /// The categories in their declared order; `nil` for a score that is a number.
  public let categories: [BandID]?
  /// What happens when terms are missing; `nil` where any missing term leaves the score without a value.
  public let missing: MissingRule?
  /// Bands in ascending order; together they cover ``range``.
  public let bands: [Band]
  /// The default cut-off.
  public let positive: CutOff?
  /// Named cut-offs of populations; policy picks one.
  public let norms: [NormID: CutOff]
  /// What is known about change from one assessment to the next.
  public let change: ChangeFigures?
  /// Its LOINC code, if one is known.
  public let loinc: String?
  /// Every value that a number score can take lies in here; `nil` for categories.
  public let range: ClosedRange<Rational>?
  /// Whether both ends of the range are known to be reached; `nil` for categories.
  public let proof: RangeProof?
  /// The items that the value is made of, in the order asked.
  public let items: [ItemID]

  /// The band that a value lies in; `nil` where the score has none.
  public func band(of value: Rational) -> BandID? { bands.last { $0.lowest <= value }?.id }
}
