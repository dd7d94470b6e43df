/// Cuts an expression into tokens.
///
/// A hyphen between letters or digits belongs to the word, because identifiers have hyphens; a difference is
/// written with spaces.
struct Lexer {
  private let text: [Character]
  private var index = 0
  private var position = TextPosition.start

  /// Longer than anything that a person writes; bounds the work on garbage.
  private static let longest = 10_000

  static func tokens(of text: String) throws(ExpressionError) -> [Token] {
    guard text.utf8.count <= longest else {
      throw ExpressionError(position: .start, message: "longer than \(longest) characters")
    }
    var lexer = Lexer(text)
    return try lexer.all()
  }

  private init(_ text: String) { self.text = Array(text) }

  private mutating func all() throws(ExpressionError) -> [Token] {
    var tokens: [Token] = []
    while true {
      skipSpace()
      let start = position
      let kind = try next()
      tokens.append(Token(kind: kind, position: start))
      if kind == .end { return tokens }
    }
  }

  private mutating func next() throws(ExpressionError) -> Token.Kind {
    guard let first = peek() else { return .end }
    if first.isDecimalDigit { return try number() }
    if first.isWordStart { return .word(word()) }
    for sign in Token.Sign.allCases where starts(with: sign.rawValue) {
      sign.rawValue.forEach { _ in advance() }
      return .sign(sign)
    }
    let hint = first == "." ? "; a range of items is written with three dots: q1...q9" : ""
    throw ExpressionError(position: position, message: "'\(first)' means nothing here\(hint)")
  }

  private mutating func number() throws(ExpressionError) -> Token.Kind {
    let start = position
    var digits = take { $0.isDecimalDigit }
    if peek() == ".", let after = peek(1), after.isDecimalDigit {
      advance()
      digits += "." + take { $0.isDecimalDigit }
    }
    guard let value = Rational(text: digits) else {
      throw ExpressionError(position: start, message: "the number has too many digits")
    }
    return .number(value)
  }

  private mutating func word() -> String {
    var word = take { $0.isWordPart }
    while peek() == "-", let after = peek(1), after.isWordPart {
      advance()
      word += "-" + take { $0.isWordPart }
    }
    return word
  }

  private mutating func take(while belongs: (Character) -> Bool) -> String {
    var taken = ""
    while let next = peek(), belongs(next) {
      taken.append(next)
      advance()
    }
    return taken
  }

  private mutating func skipSpace() {
    while let next = peek(), next == " " || next == "\n" || next == "\t" { advance() }
  }

  private mutating func advance() {
    if text[index] == "\n" {
      position = TextPosition(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
    index += 1
  }

  private func peek(_ ahead: Int = 0) -> Character? {
    index + ahead < text.count ? text[index + ahead] : nil
  }

  private func starts(with sign: String) -> Bool { text[index...].starts(with: sign) }
}

extension Character {
  fileprivate var isDecimalDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isWordStart: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  fileprivate var isWordPart: Bool { isWordStart || isDecimalDigit }
}
