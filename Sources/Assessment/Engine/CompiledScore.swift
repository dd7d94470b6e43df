/// How a score is read off the registers.
struct CompiledScore: Sendable {
  enum Kind: Sendable {
    case number(Int)
    case category(Int)
  }

  /// What a sum, count or mean is made of, so that some of it may be missing.
  struct Terms: Sendable {
    let list: List
    /// Whether the terms' mean is the outcome rather than their sum.
    var isMean = false
    /// What the outcome is multiplied by afterwards.
    var factor: Rational = .one

    /// The registers of the terms.
    enum List: Sendable {
      case numbers([Int])
      case truths([Int])
    }

    /// How many terms there are.
    var count: Int {
      switch list {
      case .numbers(let registers), .truths(let registers): registers.count
      }
    }
  }

  let kind: Kind
  /// The truth register of the condition under which it applies.
  let condition: Int?
  /// The items that this condition depends on.
  let conditionItems: [Int]
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
