/// One sheet of answers, run and changed answer by answer.
struct Trial {
  private(set) var machine: Machine
  /// The place of each item's answer in the space.
  private(set) var sheet: [Int]
  private let space: AnswerSpace

  /// Begins with everybody's lowest answers.
  init(_ program: Program, _ space: AnswerSpace) {
    machine = Machine(program)
    self.space = space
    sheet = Array(repeating: 0, count: program.items.count)
    space.people.first.map { machine.tell(of: $0) }
    for item in sheet.indices { set(item, to: 0) }
  }

  /// What one run costs.
  var steps: Int { machine.program.instructions.count + machine.program.operands.count }

  /// How many answers an item has.
  func count(of item: Int) -> Int { space.choices[item].count }

  /// Gives an item the answer at that place.
  mutating func set(_ item: Int, to place: Int) {
    sheet[item] = place
    let answer = space.choices[item][place]
    machine.inputs[item] =
      machine.program.items[item].kind == .choices
      ? ItemInput(state: .answered, choices: UInt64(answer.numerator))
      : ItemInput(state: .answered, value: answer)
  }

  /// Takes over a whole sheet.
  mutating func take(_ other: [Int]) {
    for item in sheet.indices where sheet[item] != other[item] { set(item, to: other[item]) }
  }

  /// Lets somebody else answer.
  mutating func tell(of person: Respondent) { machine.tell(of: person) }

  /// Scores the sheet; `false` where the effort is spent.
  mutating func run(_ effort: inout Effort) -> Bool {
    guard effort.spend(steps) else { return false }
    machine.run()
    return true
  }
}
