/// What the machine needs to know of an item.
struct CompiledItem: Sendable {
  /// How its reply stands among the registers.
  enum Kind: Hashable, Sendable {
    case number
    case truth
    case choices
    /// Words and dates are never scored.
    case unscored
  }

  let kind: Kind
  /// Every number that it can be.
  let domain: Bounds
  /// Whether its answers are whole numbers, so that codes can stand for them.
  let isCoded: Bool
  /// The codes that it takes, where they have gaps; else all of the domain.
  let values: [Int32]?
  /// How many choices it has, if it is a multiple choice.
  let choiceCount: Int
  /// The truth register of its condition.
  var condition: Int?
  /// The items that its condition depends on.
  var conditionItems: [Int] = []
  let hidden: Absence?
  let notApplicable: Absence?
  let isSafety: Bool
}
