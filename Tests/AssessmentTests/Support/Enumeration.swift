@testable import Assessment

/// Everything that a small form can come to, found by going through every reply of everybody to every item: the
/// plain truth against which the checker's claims are held.
struct Enumeration {
  /// The published values of each number score.
  private(set) var values: [Int: Set<Rational>] = [:]
  /// The categories that each category score came to.
  private(set) var categories: [Int: Set<Int>] = [:]
  /// What each truth of the program came to for certain.
  private(set) var truths: [Int: Truth] = [:]
  private var machine: Machine
  private let scores: [Int: CompiledScore]

  init(_ assembler: Assembler, responses: [ResponseKind]) {
    machine = Machine(assembler.compiler.program)
    scores = assembler.compiled
    let program = assembler.compiler.program
    let ages = program.asksAge ? (0...130).map { Int?.some($0) } : [nil]
    let sexes = program.asksSex ? Sex.allCases.map { Sex?.some($0) } : [nil]
    for age in ages {
      for sex in sexes {
        machine.tell(of: Respondent(sex: sex, age: age))
        settle(0, responses)
      }
    }
  }

  private mutating func settle(_ item: Int, _ responses: [ResponseKind]) {
    guard item < responses.count else {
      machine.run()
      return note()
    }
    for input in Self.inputs(responses[item]) {
      machine.inputs[item] = input
      settle(item + 1, responses)
    }
  }

  private static func inputs(_ kind: ResponseKind) -> [ItemInput] {
    let numbers: [Int] =
      switch kind {
      case .choice(let values): values
      case .yesNo: [0, 1]
      case .multiple, .integer, .decimal, .text, .date, .clock, .duration: []
      }
    let reasons: [NonAnswer] = [.declined, .unknown, .notApplicable]
    return numbers.map { ItemInput(state: .answered, value: Rational($0)) }
      + reasons.map { ItemInput(state: .missing($0)) }
  }

  private mutating func note() {
    for (register, truth) in machine.truths.enumerated() where truth.isSettled {
      truths[register, default: []].formUnion(truth)
    }
    for (index, score) in scores {
      if let condition = score.condition, !machine.truths[condition].isCertainlyTrue { continue }
      switch score.kind {
      case .number(let register):
        if machine.numbers[register].isPoint {
          values[index, default: []].insert(machine.numbers[register].low)
        }
      case .category(let register):
        let set = machine.categories[register]
        if set == set.named, set.indexes.count == 1 { categories[index, default: []].insert(set.indexes[0]) }
      }
    }
  }
}
