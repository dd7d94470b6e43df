/// A word or sign of an expression.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case number(Rational)
    case word(String)
    case sign(Sign)
    case end
  }

  enum Sign: String, CaseIterable, Sendable {
    case ellipsis = "..."
    case arrow = "->"
    case atMost = "<="
    case atLeast = ">="
    case different = "!="
    case less = "<"
    case more = ">"
    case equal = "="
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case open = "("
    case close = ")"
    case comma = ","
  }

  let kind: Kind
  let position: TextPosition

  /// How a message names it.
  var text: String {
    switch kind {
    case .number(let number): "'\(number)'"
    case .word(let word): "'\(word)'"
    case .sign(let sign): "'\(sign.rawValue)'"
    case .end: "the end"
    }
  }
}
