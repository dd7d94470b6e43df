/// How one score of one person moved between two assessments.
///
/// The difference and the bands are told wherever both values are there. Whether the difference is more than
/// measurement error is told only on published figures; otherwise ``verdict`` says why not.
public struct ScoreChange: Hashable, Sendable {
  /// The later value minus the earlier one, in points.
  public let difference: Rational
  /// The band before.
  public let bandBefore: BandID?
  /// The band after.
  public let bandAfter: BandID?
  /// Which way it went, by the instrument's direction.
  public let course: Course
  /// Whether the difference is reliable, or why that is not told.
  public let verdict: Verdict
  /// Whether the difference reaches the published one that matters.
  ///
  /// This, ``isResponse`` and ``isRemission`` are `nil` where no checked figure is published, where the two cannot
  /// be compared, and where the difference may be measurement error alone.
  public internal(set) var isImportant: Bool?
  /// Whether the score improved by the published share of the earlier value.
  public internal(set) var isResponse: Bool?
  /// Whether the score came to the better side of the published mark, having been on the other.
  public internal(set) var isRemission: Bool?

  /// Which way a score went.
  public enum Course: Hashable, Sendable {
    /// For the better.
    case better
    /// For the worse.
    case worse
    /// Not at all.
    case same
    /// The score has no better or worse.
    case undirected
  }

  /// Whether a difference is more than measurement error.
  public enum Verdict: Hashable, Sendable {
    /// It is. The index is the difference over the standard error of a difference.
    case reliable(index: Double)
    /// It may be measurement error alone.
    case withinError(index: Double)
    /// It is not told.
    case refused(Set<Refusal>)
  }

  /// Why a verdict is refused.
  public enum Refusal: Hashable, Sendable, CaseIterable {
    /// The instrument cites no standard deviation and reliability.
    case noFigures
    /// It cites them, but nobody has checked the source.
    case unverifiedFigures
    /// The two were scored by different definitions.
    case differentDefinition
    /// The two were asked in different words.
    case differentWording
    /// The two were given in different ways: by an interviewer, alone; or somebody else answered one of them.
    case differentMode
    /// One of the values is prorated.
    case prorated
    /// The two ask in part about the same time.
    case intervalTooShort
    /// Asked in our own words, for which the published figures were not measured.
    case projectWording
  }
}
