/// What came back to a question: an answer, or the reason why there is none.
public enum Reply: Hashable, Sendable {
  /// An answer within the item's responses.
  case answer(Answer)
  /// A coded non-answer.
  case nonAnswer(NonAnswer)

  /// The answer, if there is one.
  public var answer: Answer? {
    switch self {
    case .answer(let answer): answer
    case .nonAnswer: nil
    }
  }

  /// The reason why there is no answer, if there is none.
  public var nonAnswer: NonAnswer? {
    switch self {
    case .answer: nil
    case .nonAnswer(let reason): reason
    }
  }
}
