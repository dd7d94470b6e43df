/// Checks the types of an instrument's expressions and turns them into steps.
struct Compiler {
  var program = Program()
  let names: Names
  /// The scores that are compiled so far.
  var scores: [String: Compiled] = [:]
  /// Whether what is not asked yet still may be: so in conditions, not in scores.
  var staysOpen = false
  /// The items whose refusal the current expression asks about.
  var declinedItems: Set<Int> = []
  /// What is well formed but cannot be meant.
  var doubts: [ExpressionError] = []
  /// Where the current expression divides, to prove that it is never by zero.
  var divisors: [Divisor] = []

  /// The comparisons of numbers in the current expression, to prove that each can come out either way.
  var comparisons: [NumberComparison] = []

  /// Two numbers that are compared; in a table, its value with the bound of a step.
  struct NumberComparison {
    let sign: Comparison
    let left: Int
    let right: Int
    let outcome: Int
    let position: TextPosition
    var isStep = false
  }

  /// A number that something is divided by.
  struct Divisor {
    let register: Int
    let items: Set<Int>
    let position: TextPosition
  }

  private(set) var constants: [Rational: Int] = [:]

  init(names: Names, items: [CompiledItem]) {
    self.names = names
    program.items = items
    program.numbers = items.map(\.domain)
    program.truths = items.map { _ in .open }
    program.age = newNumber(Program.ages)
    program.female = newTruth(.open)
    program.male = newTruth(.open)
  }

  /// Compiles an expression; `categories` are those that bare words may name.
  mutating func compile(_ syntax: Syntax, categories: [String] = []) throws(ExpressionError) -> Compiled {
    switch syntax.kind {
    case .number(let number): return Compiled(value: .number(constant(number)))
    case .truth(let truth): return Compiled(value: .truth(newTruth(Truth(truth))))
    case .word(let word): return try compile(word: word, at: syntax.position, categories)
    case .range:
      throw error(syntax, "a range of items stands only inside sum, mean, min, max or count")
    case .not(let part): return try compile(not: part)
    case .negative(let part): return try compile(negative: part)
    case .arithmetic(let kind, let left, let right): return try compile(kind, left, right)
    case .comparison(let comparison, let left, let right):
      return try compile(comparison, left, right, at: syntax)
    case .both(let left, let right): return try compileBoth(left, right)
    case .either(let left, let right): return try compileEither(left, right)
    case .call(let function, let arguments):
      return try compile(call: function, arguments, at: syntax, categories)
    case .step:
      throw error(syntax, "a step '> 15 -> 1' stands only inside table(value, first, steps)")
    }
  }

  /// Forgets what was noted of the last expression.
  mutating func begin() { (doubts, divisors, comparisons) = ([], [], []) }

  func error(_ syntax: Syntax, _ message: String) -> ExpressionError {
    ExpressionError(position: syntax.position, message: message)
  }

  // MARK: Registers

  mutating func newNumber(_ bounds: Bounds = .zero) -> Int {
    program.numbers.append(bounds)
    return program.numbers.count - 1
  }

  mutating func newTruth(_ truth: Truth = .open) -> Int {
    program.truths.append(truth)
    return program.truths.count - 1
  }

  mutating func newCategory(_ set: CategorySet = []) -> Int {
    program.categories.append(set)
    return program.categories.count - 1
  }

  mutating func constant(_ number: Rational) -> Int {
    if let known = constants[number] { return known }
    let register = newNumber(Bounds(number))
    constants[number] = register
    return register
  }

  mutating func emit(_ instruction: Instruction) { program.instructions.append(instruction) }

  mutating func list(_ registers: [Int]) -> Instruction.Operands {
    program.operands.append(contentsOf: registers)
    return Instruction.Operands(start: program.operands.count - registers.count, count: registers.count)
  }

  // MARK: Types

  mutating func number(_ syntax: Syntax) throws(ExpressionError) -> (register: Int, compiled: Compiled) {
    let compiled = try compile(syntax)
    guard case .number(let register) = compiled.value else {
      throw error(syntax, "a number is needed here, this is \(compiled.value.typeName)")
    }
    return (register, compiled)
  }

  mutating func truth(_ syntax: Syntax) throws(ExpressionError) -> (register: Int, compiled: Compiled) {
    let compiled = try compile(syntax)
    guard case .truth(let register) = compiled.value else {
      throw error(syntax, "a truth is needed here, such as q1 >= 2; this is \(compiled.value.typeName)")
    }
    return (register, compiled)
  }
}
