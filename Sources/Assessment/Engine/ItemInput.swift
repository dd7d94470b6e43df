/// What the machine is told of one item before a run.
package struct ItemInput: Sendable {
  package enum State: Hashable, Sendable {
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

  package static let notAsked = ItemInput(state: .missing(.notAsked))
  static let anything = ItemInput(state: .anything)

  /// An answer that stands as a number.
  package static func answered(_ value: Rational) -> ItemInput { ItemInput(state: .answered, value: value) }

  /// Whether it is an answer.
  package var isAnswered: Bool { state == .answered }
}

extension Item {
  /// A reply as the machine takes it; what the item does not take is not asked.
  package func input(of reply: Reply?) -> ItemInput {
    switch reply {
    case nil: .notAsked
    case .nonAnswer(let reason): ItemInput(state: .missing(reason))
    case .answer(let answer): response.input(answer) ?? .notAsked
    }
  }
}
