internal import Assessment

/// Cuts an expression in FHIRPath into pieces.
struct PathLexer {
  private let text: [Character]
  private var at = 0
  /// Names of variables, which some forms give hyphens that FHIRPath would take for a minus.
  private let variables: Set<String>

  private static let longest = 20_000
  private static let signs = [
    "<=", ">=", "!=", "!~", "<", ">", "=", "~", "+", "-", "*", "/", "&", "|", "(", ")", "[", "]", "{", "}",
    ",", ".",
  ]

  static func tokens(of text: String, variables: Set<String>) throws(PathError) -> [PathToken] {
    guard text.utf8.count <= longest else {
      throw PathError(message: "it is longer than \(longest) characters")
    }
    var lexer = PathLexer(text: Array(text), variables: variables)
    var tokens: [PathToken] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token == .end { return tokens }
    }
  }

  private init(text: [Character], variables: Set<String>) {
    self.text = text
    self.variables = variables
  }

  private var current: Character? { at < text.count ? text[at] : nil }

  private func starts(with sign: String) -> Bool { text[min(at, text.count)...].starts(with: sign) }

  private mutating func next() throws(PathError) -> PathToken {
    try skip()
    guard let first = current else { return .end }
    if first.isPathDigit { return try number() }
    if first.isPathLetter { return .word(take { $0.isPathLetter || $0.isPathDigit }) }
    switch first {
    case "'", "\"": return .text(try quoted(first))
    case "`": return .word(try quoted(first))
    case "%": return try variable()
    case "$":
      at += 1
      return .focus(take { $0.isPathLetter })
    case "@":
      at += 1
      return .time(take { $0.isPathLetter || $0.isPathDigit || "-:+.".contains($0) })
    case _: return try sign()
    }
  }

  private mutating func sign() throws(PathError) -> PathToken {
    guard let sign = Self.signs.first(where: starts) else {
      throw PathError(message: "'\(text[at])' means nothing in FHIRPath")
    }
    at += sign.count
    return .sign(sign)
  }

  private mutating func skip() throws(PathError) {
    while let next = current {
      if next.isWhitespace {
        at += 1
      } else if starts(with: "//") {
        while let next = current, !next.isNewline { at += 1 }
      } else if starts(with: "/*") {
        at += 2
        while at < text.count, !starts(with: "*/") { at += 1 }
        guard at < text.count else { throw PathError(message: "a comment is never closed") }
        at += 2
      } else {
        return
      }
    }
  }

  private mutating func take(while belongs: (Character) -> Bool) -> String {
    let start = at
    while let next = current, belongs(next) { at += 1 }
    return String(text[start..<at])
  }

  private mutating func number() throws(PathError) -> PathToken {
    var digits = take { $0.isPathDigit }
    if current == ".", at + 1 < text.count, text[at + 1].isPathDigit {
      at += 1
      digits += "." + take { $0.isPathDigit }
    }
    guard let number = Rational(text: digits) else {
      throw PathError(message: "the number \(digits.prefix(20)) has too many digits")
    }
    return .number(number)
  }

  private mutating func variable() throws(PathError) -> PathToken {
    at += 1
    if let first = current, first == "'" || first == "`" { return .variable(try quoted(first)) }
    var name = take { $0.isPathLetter || $0.isPathDigit }
    let start = at
    while current == "-" {
      at += 1
      let longer = name + "-" + take { $0.isPathLetter || $0.isPathDigit }
      guard variables.contains(where: { $0.hasPrefix(longer) }) else {
        at = start
        break
      }
      name = longer
    }
    guard !name.isEmpty else { throw PathError(message: "'%' stands without a name") }
    return .variable(name)
  }

  private mutating func quoted(_ mark: Character) throws(PathError) -> String {
    at += 1
    var quoted = ""
    while let next = current {
      at += 1
      if next == mark { return quoted }
      guard next == "\\", let escaped = current else {
        quoted.append(next)
        continue
      }
      at += 1
      quoted.append(["n": "\n", "r": "\r", "t": "\t"][escaped] ?? escaped)
    }
    throw PathError(message: "a text is never closed")
  }
}

extension Character {
  fileprivate var isPathDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isPathLetter: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_"
  }
}
