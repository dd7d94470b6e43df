/// The replies of one item that are tried: answers ascending, then the reasons to have none that an expression or
/// the item itself tells apart from an answer.
struct Replies {
  private let answers: Answers
  private let absences: [NonAnswer]
  /// Whether an outcome that none of these leads to cannot be had from the item at all.
  let isComplete: Bool

  /// Answers in the form in which they take least room.
  enum Answers {
    /// So many whole numbers from the first on.
    case span(from: Int64, count: Int)
    /// The codes of an item whose answers have gaps, ascending.
    case codes([Int32])
    /// Numbers out of a range too long to try.
    case numbers([Rational])
    /// Choices taken together, as bits.
    case choices([UInt64])
    /// Words or a date.
    case words

    var count: Int {
      switch self {
      case .span(_, let count): count
      case .codes(let codes): codes.count
      case .numbers(let numbers): numbers.count
      case .choices(let sets): sets.count
      case .words: 1
      }
    }
  }

  init(_ answers: Answers, absences: [NonAnswer], isComplete: Bool) {
    (self.answers, self.absences, self.isComplete) = (answers, absences, isComplete)
  }

  /// How many there are.
  var count: Int { answers.count + absences.count }
  /// How many of them are answers.
  var answerCount: Int { answers.count }

  subscript(place: Int) -> ItemInput {
    guard place < answers.count else { return ItemInput(state: .missing(absences[place - answers.count])) }
    switch answers {
    case .span(let first, _):
      return ItemInput(state: .answered, value: Rational(reduced: first + Int64(place), over: 1))
    case .codes(let codes):
      return ItemInput(state: .answered, value: Rational(reduced: Int64(codes[place]), over: 1))
    case .numbers(let numbers): return ItemInput(state: .answered, value: numbers[place])
    case .choices(let sets): return ItemInput(state: .answered, choices: sets[place])
    case .words: return ItemInput(state: .answered)
    }
  }
}
