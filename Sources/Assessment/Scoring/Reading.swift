extension Scorer {
  /// One score of the row that was scored last, without its names.
  public struct Reading: Sendable {
    /// Whether the score applies to this person.
    public var applies = true
    /// The published value of a number score.
    public var value: Rational?
    /// The lowest value that a completion can lead to.
    public var low: Rational = .zero
    /// The highest.
    public var high: Rational = .zero
    /// The index of the band, or of the one possible category.
    public var band: Int?
    /// Whether every completion falls in the same band or category.
    public var isCertain = false
    /// Whether the value was prorated.
    public var isProrated = false
    /// The categories that are possible.
    var possible: CategorySet = []

    static let notApplicable = Reading(applies: false)
  }

  /// The score at that place in the instrument's order.
  public func reading(ofScore index: Int) -> Reading {
    let score = machine.program.scores[index]
    guard let condition = score.condition.map({ machine.truths[$0] }) else {
      return reading(index, score, machine)
    }
    if condition.isCertainlyTrue { return reading(index, score, machine) }
    return condition.isCertainlyFalse ? .notApplicable : reading(index, score, machine.assuming(score))
  }

  private func reading(_ index: Int, _ score: CompiledScore, _ machine: Machine) -> Reading {
    switch score.kind {
    case .number(let register): number(instrument.scores[index], score, machine.numbers[register], machine)
    case .category(let register): category(machine.categories[register])
    }
  }

  private func category(_ set: CategorySet) -> Reading {
    guard !set.named.isEmpty else { return .notApplicable }
    var reading = Reading()
    reading.possible = set.named
    reading.isCertain = set.rawValue.nonzeroBitCount == 1
    if reading.isCertain { reading.band = set.rawValue.trailingZeroBitCount }
    return reading
  }

  @inline(__always)
  private func number(
    _ rule: ScoreRule, _ score: CompiledScore, _ raw: Bounds, _ machine: Machine
  ) -> Reading {
    guard raw.canBePresent else { return .notApplicable }
    var reading = Reading()
    (reading.low, reading.high) = (raw.low, raw.high)
    let (lowest, highest) = (rule.bandIndex(of: raw.low), rule.bandIndex(of: raw.high))
    let isOneBand = lowest == highest && lowest != nil
    reading.isCertain = !raw.canBeAbsent && (isOneBand || raw.low == raw.high)
    if raw.isPoint {
      reading.value = raw.low
    } else if let missing = rule.missing, missing.prorates, let terms = score.terms {
      reading.value = machine.prorated(terms, missing)
      reading.isProrated = reading.value != nil
    }
    reading.band = reading.value.map { rule.bandIndex(of: $0) } ?? (reading.isCertain ? lowest : nil)
    return reading
  }

  /// Whether the alert at that place in the instrument's order is certainly true.
  public func fires(alert index: Int) -> Bool {
    machine.truths[machine.program.alerts[index].condition].isCertainlyTrue
  }
}

extension ScoreRule {
  @inline(__always)
  func bandIndex(of value: Rational) -> Int? {
    var index = bands.count - 1
    while index >= 0, value < bands[index].lowest { index -= 1 }
    return index >= 0 ? index : nil
  }
}
