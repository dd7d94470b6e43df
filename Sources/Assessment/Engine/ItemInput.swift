/// What the machine is told of one item before a run.
struct ItemInput: Sendable {
  enum State: Hashable, Sendable {
    case answered
    case missing(NonAnswer)
    /// Anything at all may come: used to prove an instrument before anyone has answered it.
    case anything

    /// Whether something came back, so that the item must have been asked.
    var isReply: Bool {
      switch self {
      case .answered: true
      case .missing(let reason): reason != .notAsked
      case .anything: false
      }
    }
  }

  var state: State
  var value: Rational = .zero
  /// The choices taken of a multiple choice, one bit each in the order of its values.
  var choices: UInt64 = 0

  static let notAsked = ItemInput(state: .missing(.notAsked))
  static let anything = ItemInput(state: .anything)
}
