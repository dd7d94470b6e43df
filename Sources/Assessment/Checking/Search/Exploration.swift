/// Looks for answers that show what the bounds only promise: that a score's ends, its bands and both outcomes of a
/// condition can really be reached.
///
/// What it finds is certain; what it does not find may still be there, unless all answers were tried.
struct Exploration {
  /// What each score came to, by its place.
  private(set) var traces: [Int: ScoreTrace]
  /// Both ends that each watched condition came to.
  private(set) var truths: [Int: Truth] = [:]
  let program: Program
  let space: AnswerSpace
  var effort: Effort
  private var trial: Trial

  /// `scores` and `edges` by the scores' places; `conditions` are truth registers.
  init(
    _ program: Program, constants: [Rational], scores: [Int: CompiledScore], edges: [Int: [Rational]],
    conditions: [Int], effort: Effort
  ) {
    self.program = program
    self.effort = effort
    space = AnswerSpace(program, constants: constants)
    trial = Trial(program, space)
    traces = scores.reduce(into: [:]) { $0[$1.key] = ScoreTrace($1.value, edges: edges[$1.key] ?? []) }
    truths = Dictionary(conditions.map { ($0, Truth([])) }) { first, _ in first }
  }

  /// From everybody's lowest answers to everybody's highest, one answer at a time, for every person.
  mutating func walk() {
    for person in space.people {
      trial = Trial(program, space)
      trial.tell(of: person)
      guard look() else { return }
      for item in trial.sheet.indices {
        for place in 1..<max(1, trial.count(of: item)) {
          trial.set(item, to: place)
          guard look() else { return }
        }
      }
    }
  }

  private mutating func look() -> Bool {
    guard trial.run(&effort) else { return false }
    for index in traces.keys { traces[index]?.note(trial) }
    for register in truths.keys { truths[register]?.formUnion(trial.machine.truths[register]) }
    return true
  }

  /// Everybody's lowest answers; `nil` without an item.
  var start: [Int]? { program.items.isEmpty ? nil : program.items.map { _ in 0 } }

  /// Everybody's highest answers.
  var highest: [Int]? { program.items.isEmpty ? nil : space.choices.map { $0.count - 1 } }

  // MARK: Going for an end

  /// Changes one answer after the other for the better, until the value arrives or nothing helps any more.
  ///
  /// `distance` tells how far a run's bounds lie from where they shall go.
  /// - Returns: the sheet on which it arrived.
  mutating func seek(
    _ register: Int, _ items: [Int], from sheet: [Int], _ distance: (Bounds) -> Rational
  ) -> [Int]? {
    for person in space.people {
      trial.take(sheet)
      trial.tell(of: person)
      guard look() else { return nil }
      var best = distance(trial.machine.numbers[register])
      for _ in 0..<3 where best > .zero {
        let before = best
        for item in items { improve(item, register, &best, distance) }
        if best == before { break }
      }
      if best == .zero { return trial.sheet }
    }
    return nil
  }

  private mutating func improve(
    _ item: Int, _ register: Int, _ best: inout Rational, _ distance: (Bounds) -> Rational
  ) {
    let present = trial.sheet[item]
    var chosen = present
    for place in 0..<trial.count(of: item) where place != present && best > .zero {
      trial.set(item, to: place)
      guard look() else { break }
      let found = distance(trial.machine.numbers[register])
      if found < best { (best, chosen) = (found, place) }
    }
    trial.set(item, to: chosen)
  }

  /// The items with everything that decides whether they are asked.
  func closure(of items: [Int]) -> [Int] {
    var (found, open) = (Set<Int>(), items)
    while let item = open.popLast() {
      if found.insert(item).inserted { open += program.items[item].conditionItems }
    }
    return found.sorted()
  }

  // MARK: Trying everything

  /// Tries every sheet of the items; `false` where that would be too many, and then none is tried, or where the
  /// items have answers that the space leaves out.
  mutating func tryAll(_ items: [Int]) -> Bool {
    guard items.allSatisfy({ isComplete($0) }) else { return false }
    var runs = space.people.count
    for item in items {
      let (product, isTooMuch) = runs.multipliedReportingOverflow(by: trial.count(of: item))
      guard !isTooMuch, effort.allows(product, of: trial.steps) else { return false }
      runs = product
    }
    for person in space.people {
      trial = Trial(program, space)
      trial.tell(of: person)
      repeat { guard look() else { return false } } while advance(items)
    }
    return true
  }

  /// Whether the space has every answer of an item.
  private func isComplete(_ item: Int) -> Bool {
    let compiled = program.items[item]
    guard compiled.kind == .number, compiled.values == nil else { return compiled.kind != .choices }
    return compiled.isCoded
      && compiled.domain.high.numerator - compiled.domain.low.numerator + 1 == trial.count(of: item)
  }

  /// The next sheet, counted up like the digits of a number; `false` after the last.
  private mutating func advance(_ items: [Int]) -> Bool {
    for item in items {
      let next = trial.sheet[item] + 1
      trial.set(item, to: next < trial.count(of: item) ? next : 0)
      if next < trial.count(of: item) { return true }
    }
    return false
  }
}
