internal import Assessment

/// The choices of a field, with whole numbers for whatever codes the dictionary has.
struct FieldCoding: Hashable {
  private(set) var choices: [FieldChoice]
  /// Codes that stand more than once: nobody could tell which choice was meant.
  let repeated: [String]

  /// Reads choices written as `1, First | 2, Second`, or one on each line.
  init(_ text: String) {
    var (choices, seen, repeated): ([FieldChoice], Set<String>, [String]) = ([], [], [])
    let hasBars = text.contains("|")
    for part in text.split(whereSeparator: { hasBars ? $0 == "|" : $0.isNewline }) {
      let pieces = part.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
      let code = String(pieces[0].trimmed)
      let words = FieldText.plain(pieces.count > 1 ? String(pieces[1]) : code).onOneLine
      guard !code.isEmpty || !words.isEmpty else { continue }
      if !seen.insert(code).inserted { repeated.append(code) }
      choices.append(FieldChoice(code: code, value: 0, text: words.isEmpty ? code : words))
    }
    self.choices = choices
    self.repeated = repeated
    number()
  }

  /// Gives values: plain codes keep theirs, words come after the highest of them; where a code is a number that
  /// cannot be a value (negative, decimal, `01`), all are numbered in their order, so that no two orders mix.
  private mutating func number() {
    let keeps = choices.allSatisfy { $0.isPlain || $0.number == nil }
    let highest = keeps ? choices.filter(\.isPlain).compactMap { Int($0.code) }.max() : nil
    var next = (highest ?? 0) + 1
    for index in choices.indices {
      if keeps, choices[index].isPlain, let whole = Int(choices[index].code) {
        choices[index].value = whole
      } else {
        choices[index].value = next
        next += 1
      }
    }
  }

  /// The choices whose value is not their code.
  var renumbered: [FieldChoice] { choices.filter { String($0.value) != $0.code } }

  /// Whether every value is the number that formulas see.
  var isPlain: Bool { renumbered.isEmpty }

  /// The choice that a formula means by a text or number; codes are first compared as they are written.
  func choice(_ literal: String) -> FieldChoice? {
    if let choice = choices.first(where: { $0.code == literal }) { return choice }
    guard let number = Rational(text: literal) else { return nil }
    return choices.first { $0.number == number }
  }
}
