public import Assessment

/// Which instruments, wordings, cut-offs and batteries the programme uses (`Policies/instruments.yaml`).
public struct InstrumentPolicy: Hashable, Sendable {
  /// A norm chosen beforehand for a group of people; the first that matches is used.
  public struct CutOff: Hashable, Sendable {
    /// The instrument.
    public let instrument: InstrumentID
    /// Its score.
    public let score: ScoreID
    /// From this age on; `nil` for every age.
    public let fromAge: Int?
    /// The name of the norm in the instrument's file.
    public let norm: NormID

    /// A choice of norm.
    public init(instrument: InstrumentID, score: ScoreID, fromAge: Int?, norm: NormID) {
      (self.instrument, self.score, self.fromAge, self.norm) = (instrument, score, fromAge, norm)
    }
  }

  /// The file's version.
  public let version: String
  /// Which wordings may be used for a screening.
  public let allowedWordings: Set<Wording>
  /// Cut-offs by age, in order.
  public let cutOffs: [CutOff]
  /// How long an interrupted interview may be resumed.
  public let resumeWithin: Period
  /// Sets of instruments that belong together.
  public let batteries: [Battery]

  /// A policy whose parts were checked by the catalogue.
  public init(
    version: String, allowedWordings: Set<Wording>, cutOffs: [CutOff], resumeWithin: Period,
    batteries: [Battery]
  ) {
    (self.version, self.allowedWordings, self.cutOffs) = (version, allowedWordings, cutOffs)
    (self.resumeWithin, self.batteries) = (resumeWithin, batteries)
  }
}
