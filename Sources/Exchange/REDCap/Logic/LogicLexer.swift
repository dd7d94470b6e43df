internal import Assessment

/// Cuts a formula into tokens. Lines that begin with `#` or `//` are remarks of its author.
struct LogicLexer {
  private let text: [Character]
  private var index = 0

  /// More than any formula that a person writes; bounds the work on garbage.
  private static let longest = 20_000
  private static let mostTokens = 4_000

  static func tokens(of text: String) throws(LogicError) -> [LogicToken] {
    guard text.utf8.count <= longest else { throw LogicError("it is longer than \(longest) characters") }
    var lexer = LogicLexer(text: Array(text))
    var tokens: [LogicToken] = []
    while let token = try lexer.next() {
      tokens.append(token)
      guard tokens.count <= mostTokens else {
        throw LogicError("it has more than \(mostTokens) words and signs")
      }
    }
    return tokens + [.end]
  }

  private init(text: [Character]) { self.text = text }

  private mutating func next() throws(LogicError) -> LogicToken? {
    skipSpaceAndRemarks()
    guard let first = peek() else { return nil }
    switch first {
    case "[": return .field(try field())
    case "'", "\"": return .text(try quoted(by: first))
    case "0"..."9", ".": return .number(try number())
    case _ where first.isLetter:
      return .word(take { $0.isLetter || $0.isNumber || $0 == "_" }.lowercased())
    case _:
      for sign in LogicToken.Sign.allCases where text[index...].starts(with: sign.rawValue) {
        index += sign.rawValue.count
        return .sign(sign)
      }
      throw LogicError("'\(first)' means nothing in it")
    }
  }

  /// One pair of brackets, and those that follow without a gap: an event before the field, a repeat behind it.
  private mutating func field() throws(LogicError) -> FieldReference {
    var insides: [String] = []
    while peek() == "[" {
      index += 1
      let inside = take { $0 != "]" && $0 != "[" }
      guard peek() == "]" else { throw LogicError("a '[' is never closed") }
      index += 1
      insides.append(inside)
    }
    var reference = FieldReference(insides[0])
    reference.company = Array(insides.dropFirst())
    return reference
  }

  private mutating func quoted(by mark: Character) throws(LogicError) -> String {
    index += 1
    let text = take { $0 != mark }
    guard peek() == mark else { throw LogicError("a quotation mark is never closed") }
    index += 1
    return String(text.trimmed)
  }

  private mutating func number() throws(LogicError) -> Rational {
    let digits = take { ("0"..."9").contains($0) || $0 == "." }
    let whole = digits.first == "." ? "0" + digits : digits
    guard let number = Rational(text: whole.last == "." ? String(whole.dropLast()) : whole) else {
      throw LogicError("'\(digits)' is no number")
    }
    return number
  }

  private mutating func skipSpaceAndRemarks() {
    while let next = peek() {
      if next == "#" || (next == "/" && peek(1) == "/") {
        _ = take { !$0.isNewline }
      } else if next.isWhitespace {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func take(while belongs: (Character) -> Bool) -> String {
    let start = index
    while let next = peek(), belongs(next) { index += 1 }
    return String(text[start..<index])
  }

  private func peek(_ ahead: Int = 0) -> Character? {
    index + ahead < text.count ? text[index + ahead] : nil
  }
}
