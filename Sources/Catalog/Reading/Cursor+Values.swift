internal import Assessment
internal import Casework

extension Cursor {
  /// A whole number, written plainly.
  func integer() -> Int? { parsed(as: "a whole number", Self.integer) }

  /// A whole number of at least some size.
  func integer(atLeast least: Int) -> Int? {
    parsed(as: "a whole number of at least \(least)") { Self.integer($0).flatMap { $0 >= least ? $0 : nil } }
  }

  /// An exact decimal number.
  func number() -> Rational? { parsed(as: "a number") { Rational(text: $0) } }

  /// `true` or `false`.
  func flag() -> Bool? { name(of: [("true", true), ("false", false)]) }

  /// A day, `YYYY-MM-DD`.
  func date() -> CalendarDate? { parsed(as: "a date such as 2026-01-31") { CalendarDate($0) } }

  /// A length of time.
  func period() -> Period? { parsed(as: "an ISO 8601 length of time such as P12M or PT24H") { Period($0) } }

  /// A version of three numbers.
  func version() -> String? {
    parsed(as: "a version such as 1.0.0") { text in
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 3 && parts.allSatisfy { Self.integer(String($0)) ?? -1 >= 0 } ? text : nil
    }
  }

  /// An identifier: lower-case letters, digits and hyphens.
  func identifier() -> String? {
    parsed(as: "an identifier of lower-case letters, digits and hyphens") { Self.isIdentifier($0) ? $0 : nil }
  }

  /// A sentence in both languages.
  func bilingual() -> Bilingual? {
    guard let fields = fields([Language.en.rawValue, Language.zhHans.rawValue]) else { return nil }
    let (en, zhHans) = (fields[Language.en.rawValue]?.text(), fields[Language.zhHans.rawValue]?.text())
    guard let en, let zhHans else { return nil }
    return Bilingual(en: en, zhHans: zhHans)
  }

  /// One of an enumeration whose raw values are its names in files.
  func name<Value: RawRepresentable<String> & CaseIterable>(of _: Value.Type) -> Value? {
    name(of: Value.allCases.map { ($0.rawValue, $0) })
  }

  /// A role.
  func role() -> Role? { name(of: Role.allCases.map { ($0.name, $0) }) }

  /// Whether a text may serve as an identifier.
  static func isIdentifier(_ text: String) -> Bool {
    let letters = text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    return letters && !text.isEmpty && text.utf8.count <= 64 && !text.hasPrefix("-") && !text.hasSuffix("-")
  }

  /// Digits with an optional minus; no plus, no leading zeros, no blanks, within `Int`.
  static func integer(_ text: String) -> Int? { Int(text).flatMap { String($0) == text ? $0 : nil } }
}

extension Cursor {
  /// A whole number with its line.
  func locatedInteger() -> Located<Int>? { integer().map { Located($0, line: line) } }

  /// A number with its line.
  func locatedNumber() -> Located<Rational>? { number().map { Located($0, line: line) } }

  /// A text with its line; in place of one that cannot be read, which is noted, some other one, so that it is not
  /// said to be missing as well.
  func anyText() -> Located<String> { located() ?? Located("unread", line: line) }

  /// A mapping of free keys to texts.
  func keyedTexts() -> [KeyedText] {
    entries().compactMap { entry in
      entry.value.located().map { KeyedText(key: Located(entry.key, line: entry.line), text: $0) }
    }
  }

  /// Whether it is a mapping.
  var isMapping: Bool {
    if case .map = node.content { true } else { false }
  }

  /// Whether it is a list.
  var isList: Bool {
    if case .list = node.content { true } else { false }
  }
}
