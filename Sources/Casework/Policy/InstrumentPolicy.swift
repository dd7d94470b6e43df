public import Assessment

/// Which instruments, wordings, cut-offs and batteries the programme uses (`Policies/instruments.yaml`).
public struct InstrumentPolicy: Hashable, Sendable {
  /// A norm chosen beforehand for a group of people; the first that fits is used.
  public struct CutOff: Hashable, Sendable {
    /// The instrument.
    public let instrument: InstrumentID
    /// Its score.
    public let score: ScoreID
    /// Whom it is for.
    public let group: Group
    /// The name of the norm in the instrument's file.
    public let norm: NormID

    /// A choice of norm.
    public init(instrument: InstrumentID, score: ScoreID, group: Group, norm: NormID) {
      (self.instrument, self.score, self.group, self.norm) = (instrument, score, group, norm)
    }
  }

  /// A group of people; what is `nil` is not asked about. Who is not known to belong does not.
  public struct Group: Hashable, Sendable {
    /// From this age on, in completed years.
    public let fromAge: Int?
    /// The sex.
    public let sex: Sex?
    /// Where they are seen.
    public let setting: Setting?

    /// A group of people.
    public init(fromAge: Int? = nil, sex: Sex? = nil, setting: Setting? = nil) {
      (self.fromAge, self.sex, self.setting) = (fromAge, sex, setting)
    }

    /// Whether a person who is seen in a setting belongs.
    public func holds(_ person: Respondent, in setting: Setting?) -> Bool {
      if let fromAge { guard let age = person.age, age >= fromAge else { return false } }
      if let sex { guard person.sex == sex else { return false } }
      return self.setting == nil || self.setting == setting
    }

    /// Whether everyone of another group belongs.
    public func covers(_ other: Group) -> Bool {
      (fromAge.map { least in other.fromAge.map { $0 >= least } ?? false } ?? true)
        && (sex == nil || sex == other.sex) && (setting == nil || setting == other.setting)
    }
  }

  /// Where a programme sees people: studies found different cut-offs. The raw value stands in the file.
  public enum Setting: String, CaseIterable, Sendable {
    /// At home or in a house of the neighbourhood.
    case community
    /// In a community health centre.
    case primaryCare = "primary-care"
    /// In a village.
    case rural
  }

  /// The file's version.
  public let version: String
  /// Which wordings may be used for a screening.
  public let allowedWordings: Set<Wording>
  /// Where the programme sees people; `nil` where no cut-off depends on it.
  public let setting: Setting?
  /// Cut-offs by age, sex and setting, in order.
  public let cutOffs: [CutOff]
  /// How long an interrupted interview may be resumed.
  public let resumeWithin: Period
  /// Sets of instruments that belong together.
  public let batteries: [Battery]

  /// A policy whose parts were checked by the catalogue.
  public init(
    version: String, allowedWordings: Set<Wording>, setting: Setting?, cutOffs: [CutOff],
    resumeWithin: Period, batteries: [Battery]
  ) {
    (self.version, self.allowedWordings, self.cutOffs) = (version, allowedWordings, cutOffs)
    (self.setting, self.resumeWithin, self.batteries) = (setting, resumeWithin, batteries)
  }

  /// The cut-offs that were chosen beforehand for a person: per score the first that fits.
  public func norms(for instrument: InstrumentID, _ person: Respondent) -> [ScoreID: NormID] {
    cutOffs.reduce(into: [:]) { norms, cut in
      guard cut.instrument == instrument, norms[cut.score] == nil, cut.group.holds(person, in: setting)
      else { return }
      norms[cut.score] = cut.norm
    }
  }
}
