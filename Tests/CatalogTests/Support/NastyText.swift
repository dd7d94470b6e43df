import TestSupport

/// Texts that YAML would like to take for something else.
struct NastyText {
  private static let pieces = [
    "a", "q1", "total >= 1", "1.10", "22:30", "no", "null", "~", "true", "-0.5", "- ", "-", "?", "? ", ": ",
    ":",
    " #", "#", "\"", "'", "\\", "\\n", "{", "}", "[", "]", ",", ", ", "&x", " &x", "*x", " *x", "!x", "|",
    ">-",
    "%YAML", "@", "`", "=", "<<", "...", "---", "\n", "\n\n", " ", "  ", "您好", "，", "：", "“", "😀",
    "👨‍👩‍👧", "e\u{301}", " #\u{301}", ": \u{301}", "\u{A0}", "\u{3000}", "𠮷", "x'y", "it's", "100 %", "Q & A",
    "some words that go on ", "一句话没有空格",
  ]
  private var random: SeededGenerator

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  /// A whole number, now and then a big one.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// Heads or tails.
  mutating func coin() -> Bool { Bool.random(using: &random) }

  /// A text that is not blank, of one to many pieces.
  mutating func text() -> String {
    while true {
      let count = coin() ? number(1...3) : number(1...40)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      if text.contains(where: { !$0.isWhitespace }) { return text }
    }
  }

  /// A key that no other of its mapping has, and that is none of those with a meaning of their own.
  mutating func key(_ index: Int) -> String { coin() ? "\(text())\(index)" : "\(index)\(text())" }
}
