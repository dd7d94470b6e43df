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
    let gauge = gauges[index]
    guard let condition = gauge.condition, !machine.truths[condition].isCertainlyTrue else {
      return reading(index, gauge, machine)
    }
    guard !machine.truths[condition].isCertainlyFalse else { return .notApplicable }
    return reading(index, gauge, machine.assuming(machine.program.scores[index]))
  }

  @inline(__always)
  private func reading(_ index: Int, _ gauge: Gauge, _ machine: borrowing Machine) -> Reading {
    switch gauge.kind {
    case .number(let register):
      var reading = number(gauge, machine.numbers[register])
      if gauge.prorates, reading.applies, reading.value == nil { prorate(&reading, index, gauge, machine) }
      return reading
    case .category(let register): return category(machine.categories[register])
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
  private func number(_ gauge: Gauge, _ raw: Bounds) -> Reading {
    guard raw.canBePresent else { return .notApplicable }
    var reading = Reading()
    (reading.low, reading.high) = (raw.low, raw.high)
    let lowest = gauge.band(of: raw.low, edges)
    if raw.isPoint {
      reading.value = raw.low
      reading.band = lowest
      reading.isCertain = true
    } else if !raw.canBeAbsent, let lowest, lowest == gauge.band(of: raw.high, edges) {
      reading.band = lowest
      reading.isCertain = true
    }
    return reading
  }

  /// Puts the prorated value in, and its band with it; what is certain stays as the bounds told.
  private func prorate(
    _ reading: inout Reading, _ index: Int, _ gauge: Gauge, _ machine: borrowing Machine
  ) {
    guard let rule = instrument.scores[index].missing, let terms = machine.program.scores[index].terms,
      let value = machine.prorated(terms, rule)
    else { return }
    reading.value = value
    reading.isProrated = true
    reading.band = gauge.band(of: value, edges)
  }

  /// Whether the alert at that place in the instrument's order is certainly true.
  public func fires(alert index: Int) -> Bool {
    machine.truths[machine.program.alerts[index].condition].isCertainlyTrue
  }
}
