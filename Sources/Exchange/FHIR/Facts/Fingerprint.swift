/// A short mark of what a rule of a form says, with every variable that it rests on.
///
/// Our exports keep it beside our own expression: as long as the form's rule still bears the mark, our expression is
/// what was meant, to the letter. It only tells that something changed; it proves nothing.
enum Fingerprint {
  /// The mark of a text in which variables may be named.
  static func mark(_ text: String, variables: [String: FormExpression]) -> String {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in whole(text, variables).utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The text, and below it what each variable says, those of variables too.
  private static func whole(_ text: String, _ variables: [String: FormExpression]) -> String {
    var (lines, open, seen) = ([text], [text], Set<String>())
    while let next = open.popLast() {
      for name in names(in: next, variables) where seen.insert(name).inserted {
        guard let variable = variables[name] else { continue }
        lines.append("%\(name) = \(variable.text)")
        open.append(variable.text)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func names(in text: String, _ variables: [String: FormExpression]) -> [String] {
    guard let tokens = try? PathLexer.tokens(of: text, variables: Set(variables.keys)) else { return [] }
    return tokens.compactMap { if case .variable(let name) = $0 { name } else { nil } }
  }
}
