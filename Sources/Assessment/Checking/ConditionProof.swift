/// Whether a condition can hold and can fail.
///
/// Bounds settle most; where few enough answers decide it, all of them are tried, refusals included, so that
/// `q1 > 2 and q1 < 1` is found out as well.
struct ConditionProof {
  private let program: Program
  /// What may still be tried.
  private(set) var effort: Effort
  /// As many sheets as are tried for one condition.
  private static let mostSheets = 1024

  init(_ program: Program, effort: Effort) {
    self.program = program
    self.effort = effort
  }

  /// What the proof came to.
  enum Ends {
    /// These ends, and no others.
    case settled(Truth)
    /// Bounds leave both open, and there were too many answers to try.
    case undecided
  }

  /// The ends that the condition can come to. `machine` has run on a sheet where anything may stand.
  mutating func ends(of register: Int, items: [Int], _ machine: Machine) -> Ends {
    let bounds = machine.truths[register]
    guard !bounds.isSettled else { return .settled(bounds) }
    let choices = items.map { inputs(of: program.items[$0]) }
    let count = choices.reduce(1) { count, inputs in
      inputs.isEmpty ? Self.mostSheets + 1 : min(count * inputs.count, Self.mostSheets + 1)
    }
    guard count <= Self.mostSheets else { return .undecided }
    let steps = program.instructions.count + program.operands.count
    var trial = machine
    var ends: Truth = []
    for number in 0..<count where ends != .open {
      guard effort.spend(steps) else { return .undecided }
      var rest = number
      for (item, inputs) in zip(items, choices) {
        trial.inputs[item] = inputs[rest % inputs.count]
        rest /= inputs.count
      }
      trial.run()
      ends.formUnion(
        Self.end(
          of: trial.truths[register], isAnswered: items.allSatisfy { trial.inputs[$0].state == .answered }))
    }
    return .settled(ends)
  }

  /// What one sheet shows. A condition that a refusal leaves open shows nothing; one that stays open although all
  /// is answered hangs on what was not tried, and then both ends are possible.
  private static func end(of truth: Truth, isAnswered: Bool) -> Truth {
    if truth.isCertainlyTrue { return .yes }
    if truth.isCertainlyFalse { return .no }
    return isAnswered ? .open : []
  }

  /// Every reply that an item can have, as far as a condition can tell them apart; empty where too many.
  private func inputs(of item: CompiledItem) -> [ItemInput] {
    let values: [Int64] =
      if let values = item.values {
        values.map { Int64($0) }
      } else if item.isCoded, item.domain.high.numerator - item.domain.low.numerator < 200 {
        Array(item.domain.low.numerator...item.domain.high.numerator)
      } else {
        []
      }
    guard !values.isEmpty else { return [] }
    let answers = values.map { ItemInput(state: .answered, value: Rational(reduced: $0, over: 1)) }
    return answers + [ItemInput(state: .missing(.declined)), ItemInput(state: .missing(.unknown))]
  }
}
