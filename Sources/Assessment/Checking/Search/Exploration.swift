/// Looks for replies that show what bounds only promise: that a score's ends, its bands and both outcomes of a
/// condition can really be reached.
///
/// What it finds is certain. What it does not find cannot be had where ``find(_:)`` says so, and only there.
struct Exploration {
  let program: Program
  let space: AnswerSpace
  /// What each score came to, by its place.
  private(set) var traces: [Int: ScoreTrace]
  /// Both ends that each watched condition came to.
  private(set) var truths: [Int: Truth] = [:]
  var effort: Effort
  var trial: Trial

  /// `scores` and `edges` by the scores' places; `conditions` are truth registers.
  init(
    _ program: Program, constants: [Rational], scores: [Int: CompiledScore], edges: [Int: [Rational]],
    conditions: [Int], effort: Effort
  ) {
    self.program = program
    self.effort = effort
    space = AnswerSpace(program, constants: constants)
    trial = Trial(program, watched: scores.count + conditions.count)
    traces = scores.reduce(into: [:]) { $0[$1.key] = ScoreTrace($1.value, edges: edges[$1.key] ?? []) }
    truths = Dictionary(conditions.map { ($0, Truth([])) }) { first, _ in first }
  }

  /// Everybody's lowest answers.
  var lowest: Sheet { Sheet(inputs: space.some.map { $0[0] }, person: space.people[0]) }

  /// Everybody's highest answers.
  var highest: Sheet {
    Sheet(inputs: space.some.map { $0[$0.answerCount - 1] }, person: space.people[0])
  }

  /// Runs a sheet and notes what came of it.
  mutating func `try`(_ sheet: Sheet) {
    trial.take(sheet)
    _ = look()
  }

  /// From everybody's lowest answers to everybody's highest, one answer at a time, for every person.
  mutating func walk() {
    effort.allot(one: 4)
    defer { effort.release() }
    // Where the way is too long, its ends are the most telling part of it.
    `try`(lowest)
    `try`(highest)
    for person in space.people {
      trial.take(lowest)
      trial.tell(of: person)
      guard look() else { return }
      for item in space.some.indices {
        for place in 1..<max(1, space.some[item].answerCount) {
          trial.set(item, to: space.some[item][place])
          guard look() else { return }
        }
      }
    }
  }

  mutating func look() -> Bool {
    guard trial.run(&effort) else { return false }
    for index in traces.keys { traces[index]?.note(trial) }
    for register in truths.keys where trial.machine.truths[register].isSettled {
      truths[register]?.formUnion(trial.machine.truths[register])
    }
    return true
  }

  /// The items with everything that decides whether they are asked, in the order asked.
  func closure(of items: [Int]) -> [Int] {
    var (found, open) = (Set<Int>(), items)
    while let item = open.popLast() {
      if found.insert(item).inserted { open += program.items[item].conditionItems }
    }
    return found.sorted()
  }

  // MARK: Going for an end

  /// Changes one answer after the other for the better, until the value arrives or nothing helps any more.
  ///
  /// `distance` tells how far a run's bounds lie from where they shall go.
  /// - Returns: the sheet on which it arrived.
  mutating func seek(
    _ register: Int, _ items: [Int], from sheet: Sheet, _ distance: (Bounds) -> Rational
  ) -> Sheet? {
    effort.allot(one: 8)
    defer { effort.release() }
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
    var chosen = trial.machine.inputs[item]
    for place in 0..<space.some[item].answerCount where best > .zero {
      trial.set(item, to: space.some[item][place])
      guard look() else { break }
      let found = distance(trial.machine.numbers[register])
      if found < best { (best, chosen) = (found, space.some[item][place]) }
    }
    trial.set(item, to: chosen)
  }
}
