internal import Assessment

/// One `enableWhen`.
struct FormCondition: Hashable {
  /// How the answer is compared; the raw value stands in the form.
  enum Sign: String, CaseIterable {
    case exists = "exists"
    case equal = "="
    case different = "!="
    case more = ">"
    case less = "<"
    case atLeast = ">="
    case atMost = "<="
  }

  /// What it is compared with.
  enum Answer: Hashable {
    case truth(Bool)
    case number(Rational)
    case text(String)
    case code(String, system: String?)
  }

  /// The link id of the question.
  var question: String
  /// The comparison.
  var sign: Sign
  /// The answer.
  var answer: Answer
}
