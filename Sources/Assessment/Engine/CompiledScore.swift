/// How a score is read off the registers.
struct CompiledScore: Sendable {
  enum Kind: Sendable {
    case number(Int)
    case category(Int)
  }

  /// A list of registers that a sum or count adds up.
  enum Terms: Sendable {
    case numbers([Int])
    case truths([Int])
  }

  let kind: Kind
  /// The truth register of the condition under which it applies.
  let condition: Int?
  /// Yes-no items that are settled once the score applies.
  let assumption: [Assumption]
  /// The terms of a sum or count that may be prorated.
  let terms: Terms?
  /// The items that the value is made of.
  let items: [Int]

  struct Assumption: Sendable {
    let item: Int
    let isYes: Bool
  }
}
