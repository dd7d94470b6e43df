/// A number score: what is published, and what is still possible.
public struct NumberScore: Hashable, Sendable {
  /// The published value; `nil` where too much is missing.
  public let value: Rational?
  /// Every way of completing the form leads into this range; always from what was answered, never prorated.
  public let range: ClosedRange<Rational>
  /// The band of the value, or the one band that every completion falls in.
  public let band: BandID?
  /// Whether every completion falls in the same band (or, without bands, is the same value).
  public let isCertain: Bool
  /// Whether the mean of the answered terms stands in for missing ones.
  public let isProrated: Bool
  /// Whether the cut-off is reached; `nil` without a cut-off, or where it depends on what is missing.
  public let positive: Bool?
  /// The cut-off that `positive` was told by.
  public let cutOff: CutOff?

  init(
    value: Rational?, range: ClosedRange<Rational>, band: BandID?, isCertain: Bool, isProrated: Bool,
    positive: Bool?, cutOff: CutOff?
  ) {
    (self.value, self.range, self.band) = (value, range, band)
    (self.isCertain, self.isProrated) = (isCertain, isProrated)
    (self.positive, self.cutOff) = (positive, cutOff)
  }

  /// A score as a record kept it: cut-offs are policy, not part of the record.
  public init(
    kept value: Rational?, range: ClosedRange<Rational>, band: BandID?, isCertain: Bool, isProrated: Bool
  ) {
    self.init(
      value: value, range: range, band: band, isCertain: isCertain, isProrated: isProrated, positive: nil,
      cutOff: nil)
  }
}
