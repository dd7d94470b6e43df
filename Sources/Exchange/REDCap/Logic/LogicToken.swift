internal import Assessment

/// A word or sign of a formula.
enum LogicToken: Hashable {
  case number(Rational)
  case text(String)
  case field(FieldReference)
  /// In lower case.
  case word(String)
  case sign(Sign)
  case end

  enum Sign: String, CaseIterable {
    // Longer ones first, since they begin like shorter ones.
    case same = "=="
    case differs = "!="
    case unequal = "<>"
    case atMost = "<="
    case atLeast = ">="
    case both = "&&"
    case either = "||"
    case less = "<"
    case more = ">"
    case equal = "="
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case power = "^"
    case not = "!"
    case open = "("
    case close = ")"
    case comma = ","
  }

  /// How a message names it.
  var words: String {
    switch self {
    case .number(let number): "'\(number.exactText)'"
    case .text(let text): "\"\(text)\""
    case .field(let reference): "[\(reference.name)]"
    case .word(let word): "'\(word)'"
    case .sign(let sign): "'\(sign.rawValue)'"
    case .end: "the end"
    }
  }
}
