/// One sheet of replies, run and changed reply by reply.
struct Trial {
  private(set) var machine: Machine
  private(set) var person = Respondent()
  /// What one run costs.
  let steps: Int

  /// Begins with an empty sheet, on which anything may still stand. `watched` is how much is looked at after a run.
  init(_ program: Program, watched: Int) {
    machine = Machine(program)
    machine.inputs = machine.inputs.map { _ in .anything }
    machine.tell(of: person)
    steps = 1 + program.instructions.count + program.operands.count + program.items.count + watched
  }

  /// The sheet as it stands.
  var sheet: Sheet { Sheet(inputs: machine.inputs, person: person) }

  mutating func set(_ item: Int, to input: ItemInput) { machine.inputs[item] = input }

  /// Lets somebody else answer.
  mutating func tell(of person: Respondent) {
    self.person = person
    machine.tell(of: person)
  }

  /// Takes over a whole sheet.
  mutating func take(_ sheet: Sheet) {
    machine.inputs = sheet.inputs
    tell(of: sheet.person)
  }

  /// Scores the sheet, once, to tell of it.
  mutating func run() { machine.run() }

  /// Scores the sheet; `false` where the effort is spent.
  mutating func run(_ effort: inout Effort) -> Bool {
    guard effort.spend(steps) else { return false }
    machine.run()
    return true
  }
}
