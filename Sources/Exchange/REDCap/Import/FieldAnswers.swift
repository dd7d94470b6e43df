internal import Assessment

/// What answers a question takes, in terms that every form shares.
enum FieldAnswers: Hashable {
  case choice(FieldCoding)
  case boxes(FieldCoding)
  /// One choice alone, which is taken or not.
  case single(FieldChoice, isBox: Bool)
  case yesNo
  case trueFalse
  case whole(ClosedRange<Rational>)
  case decimal(ClosedRange<Rational>)
  case words(most: Int?)
  case date
  case clock

  /// Every code that formulas can find in the field, ascending by value; `nil` where there are too many or none.
  var codes: [(value: Int, code: String)]? {
    switch self {
    case .choice(let coding): coding.choices.map { ($0.value, $0.code) }.sorted { $0.0 < $1.0 }
    case .yesNo, .trueFalse: [(0, "0"), (1, "1")]
    case .boxes, .single, .whole, .decimal, .words, .date, .clock: nil
    }
  }

  /// The words of its choices.
  var words: [String] {
    switch self {
    case .choice(let coding), .boxes(let coding): coding.choices.map(\.text)
    case .single(let choice, _): [choice.text]
    case .yesNo, .trueFalse, .whole, .decimal, .words, .date, .clock: []
    }
  }
}
