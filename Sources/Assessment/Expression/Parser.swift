/// Reads an expression by recursive descent, loosest first: `or`, `and`, `not`, comparison, `+ -`, `* /`.
package struct Parser {
  private let tokens: [Token]
  private var index = 0
  private var depth = 0
  private var operators = 0

  /// Deeper than any published rule; bounds the stack on garbage.
  private static let deepest = 60
  /// More than any published rule; a chain of operators is a deep tree as well.
  private static let mostOperators = 400

  /// Reads the text of an expression.
  package static func parse(_ text: String) throws(ExpressionError) -> Syntax {
    var parser = Parser(tokens: try Lexer.tokens(of: text))
    let syntax = try parser.either()
    guard parser.current.kind == .end else { throw parser.surprise("an operator or the end") }
    return syntax
  }

  private init(tokens: [Token]) { self.tokens = tokens }

  private var current: Token { tokens[index] }

  private mutating func advance() { if index < tokens.count - 1 { index += 1 } }

  private mutating func join(
    _ kind: Syntax.Kind, at position: TextPosition
  ) throws(ExpressionError) -> Syntax {
    operators += 1
    guard operators <= Self.mostOperators else {
      throw ExpressionError(position: position, message: "more than \(Self.mostOperators) operators")
    }
    return Syntax(kind: kind, position: position)
  }

  private mutating func takes(_ sign: Token.Sign) -> Bool {
    guard current.kind == .sign(sign) else { return false }
    advance()
    return true
  }

  private mutating func takes(word: String) -> Bool {
    guard current.kind == .word(word) else { return false }
    advance()
    return true
  }

  private func surprise(_ expected: String) -> ExpressionError {
    ExpressionError(position: current.position, message: "expected \(expected), found \(current.text)")
  }

  private mutating func deeper<Result>(
    _ body: (inout Parser) throws(ExpressionError) -> Result
  ) throws(ExpressionError) -> Result {
    guard depth < Self.deepest else {
      throw ExpressionError(position: current.position, message: "nested deeper than \(Self.deepest)")
    }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  private mutating func either() throws(ExpressionError) -> Syntax {
    var left = try both()
    while case let position = current.position, takes(word: "or") {
      left = try join(.either(left, try both()), at: position)
    }
    return left
  }

  private mutating func both() throws(ExpressionError) -> Syntax {
    var left = try negation()
    while case let position = current.position, takes(word: "and") {
      left = try join(.both(left, try negation()), at: position)
    }
    return left
  }

  private mutating func negation() throws(ExpressionError) -> Syntax {
    let position = current.position
    guard takes(word: "not") else { return try comparison() }
    let part = try deeper { parser throws(ExpressionError) in try parser.negation() }
    return Syntax(kind: .not(part), position: position)
  }

  private mutating func comparison() throws(ExpressionError) -> Syntax {
    let left = try sum()
    let position = current.position
    guard let comparison = currentComparison else { return left }
    advance()
    if current.kind == .sign(.equal) { throw surprise("a value: equality is written with one '='") }
    let right = try sum()
    guard currentComparison == nil else { throw surprise("'and': comparisons are not chained") }
    return Syntax(kind: .comparison(comparison, left, right), position: position)
  }

  private var currentComparison: Comparison? {
    guard case .sign(let sign) = current.kind else { return nil }
    return Comparison(sign)
  }

  private mutating func sum() throws(ExpressionError) -> Syntax {
    var left = try product()
    while true {
      let position = current.position
      guard let sign: Arithmetic = takes(.plus) ? .plus : takes(.minus) ? .minus : nil else { return left }
      left = try join(.arithmetic(sign, left, try product()), at: position)
    }
  }

  private mutating func product() throws(ExpressionError) -> Syntax {
    var left = try primary()
    while true {
      let position = current.position
      guard let sign: Arithmetic = takes(.times) ? .times : takes(.over) ? .over : nil else { return left }
      left = try join(.arithmetic(sign, left, try primary()), at: position)
    }
  }

  private mutating func primary() throws(ExpressionError) -> Syntax {
    let token = current
    switch token.kind {
    case .number(let number):
      advance()
      return Syntax(kind: .number(number), position: token.position)
    case .word(let word):
      advance()
      return Syntax(kind: try afterWord(word), position: token.position)
    case .sign(.minus):
      advance()
      let part = try deeper { parser throws(ExpressionError) in try parser.primary() }
      return Syntax(kind: .negative(part), position: token.position)
    case .sign(.open):
      advance()
      let inner = try deeper { parser throws(ExpressionError) in try parser.either() }
      guard takes(.close) else { throw surprise("')'") }
      return inner
    case .sign, .end:
      throw surprise("a number, an item, a score or a function")
    }
  }

  private mutating func afterWord(_ word: String) throws(ExpressionError) -> Syntax.Kind {
    switch word {
    case "yes": return .truth(true)
    case "no": return .truth(false)
    case "and", "or", "not":
      throw ExpressionError(
        position: tokens[index - 1].position, message: "'\(word)' needs a value before it")
    case _ where takes(.open):
      return .call(word, try deeper { parser throws(ExpressionError) in try parser.arguments() })
    case _ where takes(.ellipsis):
      guard case .word(let last) = current.kind else { throw surprise("the last item of the range") }
      advance()
      return .range(word, last)
    case _:
      return .word(word)
    }
  }

  /// An argument, or a step of a table such as `> 15 -> 1`.
  private mutating func argument() throws(ExpressionError) -> Syntax {
    let position = current.position
    guard let comparison = currentComparison else { return try either() }
    advance()
    let bound = try sum()
    guard takes(.arrow) else { throw surprise("'->' and what the table gives from here on") }
    return Syntax(kind: .step(comparison, bound, try either()), position: position)
  }

  private mutating func arguments() throws(ExpressionError) -> [Syntax] {
    if takes(.close) { return [] }
    var arguments = [try argument()]
    while takes(.comma) { arguments.append(try argument()) }
    guard takes(.close) else { throw surprise("',' or ')'") }
    return arguments
  }
}
