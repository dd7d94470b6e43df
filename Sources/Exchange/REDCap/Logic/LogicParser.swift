internal import Assessment

/// Reads a formula by recursive descent, loosest first: `or`, `and`, `not`, comparison, `+ -`, `* /`, `^`.
struct LogicParser {
  private let tokens: [LogicToken]
  private var index = 0
  private var depth = 0
  private var operators = 0

  /// Deeper than any real formula; bounds the stack on garbage.
  private static let deepest = 30
  /// As many operators make a tree as deep as themselves. Lists of `and` and `or` are flat and do not count.
  private static let mostOperators = 200

  /// Reads the text of a formula or condition.
  static func parse(_ text: String) throws(LogicError) -> Logic {
    var parser = LogicParser(tokens: try LogicLexer.tokens(of: text))
    let logic = try parser.either()
    guard parser.current == .end else { throw parser.surprise("an operator or the end") }
    return logic
  }

  private init(tokens: [LogicToken]) { self.tokens = tokens }

  private var current: LogicToken { tokens[index] }

  private mutating func advance() { if index < tokens.count - 1 { index += 1 } }

  private mutating func takes(_ token: LogicToken) -> Bool {
    guard current == token else { return false }
    advance()
    return true
  }

  private func surprise(_ expected: String) -> LogicError {
    LogicError("expected \(expected), found \(current.words)")
  }

  private mutating func either() throws(LogicError) -> Logic {
    var parts = [try both()]
    while takes(.word("or")) || takes(.sign(.either)) { parts.append(try both()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func both() throws(LogicError) -> Logic {
    var parts = [try negation()]
    while takes(.word("and")) || takes(.sign(.both)) { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(LogicError) -> Logic {
    guard takes(.word("not")) || takes(.sign(.not)) else { return try comparison() }
    return .not(try deeper { parser throws(LogicError) in try parser.negation() })
  }

  private mutating func comparison() throws(LogicError) -> Logic {
    let left = try sum()
    guard case .sign(let sign) = current, let comparison = Comparison(sign) else { return left }
    advance()
    return .comparison(comparison, left, try sum())
  }

  private mutating func sum() throws(LogicError) -> Logic {
    var left = try product()
    while true {
      guard let sign: Arithmetic = takes(.sign(.plus)) ? .plus : takes(.sign(.minus)) ? .minus : nil else {
        return left
      }
      left = .arithmetic(sign, left, try counted { parser throws(LogicError) in try parser.product() })
    }
  }

  private mutating func product() throws(LogicError) -> Logic {
    var left = try signed()
    while true {
      guard let sign: Arithmetic = takes(.sign(.times)) ? .times : takes(.sign(.over)) ? .over : nil else {
        return left
      }
      left = .arithmetic(sign, left, try counted { parser throws(LogicError) in try parser.signed() })
    }
  }

  private mutating func signed() throws(LogicError) -> Logic {
    guard takes(.sign(.minus)) else { return try raised() }
    return .negative(try deeper { parser throws(LogicError) in try parser.signed() })
  }

  private mutating func raised() throws(LogicError) -> Logic {
    let base = try primary()
    guard takes(.sign(.power)) else { return base }
    return .power(base, try deeper { parser throws(LogicError) in try parser.signed() })
  }

  private mutating func primary() throws(LogicError) -> Logic {
    switch current {
    case .number(let number):
      advance()
      return .number(number)
    case .text(let text):
      advance()
      return .text(text)
    case .field(let reference):
      advance()
      return .field(reference)
    case .word(let word):
      advance()
      guard takes(.sign(.open)) else { throw LogicError("'\(word)' means nothing in it") }
      return .call(word, try deeper { parser throws(LogicError) in try parser.arguments() })
    case .sign(.open):
      advance()
      let inner = try deeper { parser throws(LogicError) in try parser.either() }
      guard takes(.sign(.close)) else { throw surprise("')'") }
      return inner
    case .sign, .end: throw surprise("a field, a number or a text")
    }
  }

  private mutating func arguments() throws(LogicError) -> [Logic] {
    if takes(.sign(.close)) { return [] }
    var arguments = [try either()]
    while takes(.sign(.comma)) { arguments.append(try either()) }
    guard takes(.sign(.close)) else { throw surprise("',' or ')'") }
    return arguments
  }

  private mutating func counted<Result>(
    _ body: (inout LogicParser) throws(LogicError) -> Result
  ) throws(LogicError) -> Result {
    operators += 1
    guard operators <= Self.mostOperators else {
      throw LogicError("it has more than \(Self.mostOperators) operators")
    }
    return try body(&self)
  }

  private mutating func deeper<Result>(
    _ body: (inout LogicParser) throws(LogicError) -> Result
  ) throws(LogicError) -> Result {
    guard depth < Self.deepest else { throw LogicError("it is nested deeper than \(Self.deepest)") }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }
}

extension Comparison {
  fileprivate init?(_ sign: LogicToken.Sign) {
    switch sign {
    case .same, .equal: self = .equal
    case .differs, .unequal: self = .different
    case .atMost: self = .atMost
    case .atLeast: self = .atLeast
    case .less: self = .less
    case .more: self = .more
    case .both, .either, .plus, .minus, .times, .over, .power, .not, .open, .close, .comma: return nil
    }
  }
}
