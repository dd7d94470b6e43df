/// One step of a program; every step writes one register of its own, so a program never overwrites a result.
///
/// Registers are numbered per type: numbers, truths, categories. An item's own register bears its index.
enum Instruction: Sendable {
  /// Takes the item's reply, after its condition.
  case item(Int)

  case arithmetic(Arithmetic, Int, Int, into: Int)
  case negate(Int, into: Int)
  case round(Int, into: Int)
  case floor(Int, into: Int)
  case elapsed(Int, Int, into: Int)
  case fold(Fold, Operands, into: Int)
  case count(Operands, into: Int)
  case chooseNumber(Int, Int, Int, into: Int)

  /// The second, but absent where the first is.
  case sharedNumber(Int, Int, into: Int)

  case compare(Comparison, Int, Int, into: Int)
  case sameTruth(Int, Int, into: Int)
  case sameCategory(Int, Int, into: Int)
  case not(Int, into: Int)
  case both(Int, Int, into: Int)
  case either(Int, Int, into: Int)
  case chooseTruth(Int, Int, Int, into: Int)
  case answered(Int, staysOpen: Bool, into: Int)
  case declined(Int, staysOpen: Bool, into: Int)
  case includes(item: Int, choice: Int, into: Int)

  /// The second, but absent where the number is.
  case sharedCategory(number: Int, Int, into: Int)
  case chooseCategory(Int, Int, Int, into: Int)

  /// What a list of numbers is brought down to.
  enum Fold: Sendable {
    case sum
    case mean
    case least
    case greatest
  }

  /// A stretch of the program's operand list.
  struct Operands: Sendable {
    let start: Int
    let count: Int
  }
}
