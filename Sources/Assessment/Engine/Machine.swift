/// Keeps a program's registers and runs it over them, so that scoring a row allocates nothing.
struct Machine: Sendable {
  let program: Program
  var inputs: [ItemInput]
  private(set) var numbers: [Bounds]
  private(set) var truths: [Truth]
  private(set) var categories: [CategorySet]
  /// Whether each item is asked.
  private(set) var asked: [Truth]

  init(_ program: Program) {
    self.program = program
    inputs = Array(repeating: .notAsked, count: program.items.count)
    numbers = program.numbers
    truths = program.truths
    categories = program.categories
    asked = Array(repeating: .yes, count: program.items.count)
  }

  /// Tells who answers; what is not known stays open.
  mutating func tell(of respondent: Respondent) {
    numbers[program.age] = respondent.age.map { Bounds(Rational($0)) } ?? Program.ages
    truths[program.female] = respondent.sex.map { Truth($0 == .female) } ?? .open
    truths[program.male] = respondent.sex.map { Truth($0 == .male) } ?? .open
  }

  mutating func run() {
    inputs.withUnsafeBufferPointer { inputs in
      numbers.withUnsafeMutableBufferPointer { numbers in
        truths.withUnsafeMutableBufferPointer { truths in
          categories.withUnsafeMutableBufferPointer { categories in
            asked.withUnsafeMutableBufferPointer { asked in
              program.operands.withUnsafeBufferPointer { operands in
                program.items.withUnsafeBufferPointer { items in
                  Run(
                    operands: operands, items: items, inputs: inputs, numbers: numbers, truths: truths,
                    categories: categories, asked: asked
                  ).perform(program.instructions)
                }
              }
            }
          }
        }
      }
    }
  }

  /// Whether the item is open although it was reached, and why.
  func gap(at item: Int) -> NonAnswer? {
    guard !asked[item].isCertainlyFalse, case .missing(let reason) = inputs[item].state else { return nil }
    return reason
  }

  /// Whether any item is open although it was reached: most rows have none, and need not be searched for them.
  var hasGaps: Bool { inputs.indices.contains { gap(at: $0) != nil } }

  /// Whether that gap is none to a score, because the item says what *not applicable* counts as.
  func isFilled(_ item: Int) -> Bool {
    program.items[item].notApplicable != nil && inputs[item].state == .missing(.notApplicable)
  }
}
