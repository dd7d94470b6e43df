internal import Assessment

/// Reads an expression in FHIRPath by precedence, loosest first.
struct PathParser {
  private let tokens: [PathToken]
  private var at = 0
  private var depth = 0
  private var operators = 0

  /// Deeper and longer than any published form needs; bounds the work on garbage.
  private static let deepest = 60
  private static let mostOperators = 1000

  /// From the loosest to the tightest, as FHIRPath's grammar has it.
  private static let levels: [Set<String>] = [
    ["implies"], ["or", "xor"], ["and"], ["in", "contains"], ["=", "~", "!=", "!~"], ["<", ">", "<=", ">="],
    ["|"], ["is", "as"], ["+", "-", "&"], ["*", "/", "div", "mod"],
  ]

  static func parse(_ text: String, variables: Set<String> = []) throws(PathError) -> PathSyntax {
    var parser = PathParser(tokens: try PathLexer.tokens(of: text, variables: variables))
    let syntax = try parser.expression()
    guard parser.current == .end else { throw PathError(message: "it goes on where it should end") }
    return syntax
  }

  private init(tokens: [PathToken]) { self.tokens = tokens }

  private var current: PathToken { tokens[at] }

  private mutating func advance() { if at < tokens.count - 1 { at += 1 } }

  private mutating func takes(_ sign: String) -> Bool {
    guard current == .sign(sign) else { return false }
    advance()
    return true
  }

  private mutating func expression() throws(PathError) -> PathSyntax {
    guard depth < Self.deepest else {
      throw PathError(message: "it is nested deeper than \(Self.deepest)")
    }
    depth += 1
    defer { depth -= 1 }
    return try binary(0)
  }

  private mutating func binary(_ level: Int) throws(PathError) -> PathSyntax {
    guard level < Self.levels.count else { return try unary() }
    var left = try binary(level + 1)
    while let sign = infix(level) {
      operators += 1
      guard operators <= Self.mostOperators else {
        throw PathError(message: "it has more than \(Self.mostOperators) operators")
      }
      advance()
      left = .binary(sign, left, try binary(level + 1))
    }
    return left
  }

  private func infix(_ level: Int) -> String? {
    switch current {
    case .sign(let sign), .word(let sign): Self.levels[level].contains(sign) ? sign : nil
    case .number, .text, .time, .variable, .focus, .end: nil
    }
  }

  private mutating func unary() throws(PathError) -> PathSyntax {
    while takes("+") {}
    guard takes("-") else { return try postfix(try term()) }
    operators += 1
    guard operators <= Self.deepest else { throw PathError(message: "it has too many signs in a row") }
    return .negative(try unary())
  }

  private mutating func postfix(_ base: PathSyntax) throws(PathError) -> PathSyntax {
    var base = base
    while true {
      operators += 1
      guard operators <= Self.mostOperators else {
        throw PathError(message: "it has more than \(Self.mostOperators) operators")
      }
      if takes(".") {
        base = try invocation(on: base)
      } else if takes("[") {
        base = .element(base, try expression())
        guard takes("]") else { throw PathError(message: "']' is missing") }
      } else {
        return base
      }
    }
  }

  private mutating func invocation(on base: PathSyntax) throws(PathError) -> PathSyntax {
    guard case .word(let name) = current else {
      throw PathError(message: "a name is missing after a dot")
    }
    advance()
    guard takes("(") else { return .member(base, name) }
    return .call(base, name, try arguments())
  }

  private mutating func arguments() throws(PathError) -> [PathSyntax] {
    if takes(")") { return [] }
    var arguments = [try expression()]
    while takes(",") { arguments.append(try expression()) }
    guard takes(")") else { throw PathError(message: "')' is missing") }
    return arguments
  }

  private mutating func term() throws(PathError) -> PathSyntax {
    let token = current
    switch token {
    case .number(let number):
      advance()
      return .number(number)
    case .text(let text):
      advance()
      return .text(text)
    case .time(let time):
      advance()
      return .time(time)
    case .variable(let name):
      advance()
      return .variable(name)
    case .focus(let name):
      advance()
      return name == "this" ? .focus : .running(name)
    case .word("true"), .word("false"):
      advance()
      return .truth(token == .word("true"))
    case .word: return try invocation(on: .focus)
    case .sign("("):
      advance()
      let inner = try expression()
      guard takes(")") else { throw PathError(message: "')' is missing") }
      return inner
    case .sign("{"):
      advance()
      guard takes("}") else { throw PathError(message: "'}' is missing") }
      return .nothing
    case .sign(let sign): throw PathError(message: "'\(sign)' stands where a value is expected")
    case .end: throw PathError(message: "it ends in the middle")
    }
  }
}
