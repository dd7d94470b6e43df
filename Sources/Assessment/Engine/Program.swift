/// Everything that an instrument computes, as one flat list of steps in an order in which nothing is used
/// before it is made.
struct Program: Sendable {
  var instructions: [Instruction] = []
  var operands: [Int] = []
  var items: [CompiledItem] = []
  var scores: [CompiledScore] = []
  var alerts: [CompiledAlert] = []

  /// What the registers hold before the first step: constants, and blanks.
  var numbers: [Bounds] = []
  var truths: [Truth] = []
  var categories: [CategorySet] = []

  /// The registers that tell of the respondent.
  var age = 0
  var female = 0
  var male = 0

  /// Whether any expression speaks of the respondent's age.
  var asksAge = false
  /// Whether any expression speaks of the respondent's sex.
  var asksSex = false

  /// The ages that an unknown age can be.
  static let ages = Bounds(.zero, 130)
}
