extension PlainRenderer {
  /// Text in lines of at most the width; the later lines are set in under the first one's text.
  func fill(_ text: String, first: String = "", style: Style = .plain) -> [StyledLine] {
    let indent = TerminalColumns.count(first)
    let later = String(repeating: " ", count: indent)
    return LineFilling(width: width - indent).lines(of: text).enumerated().map { index, line in
      let whole = (index == 0 ? first : later) + line
      return whole.allSatisfy { $0 == " " } ? "" : StyledLine(whole, style)
    }
  }

  /// Labels in a column of their own where that leaves enough for the values, else one after the other.
  func lines(of facts: [Fact]) -> [StyledLine] {
    let label = (facts.map { TerminalColumns.count($0.label) }.max() ?? 0) + 2
    guard label <= width * 3 / 5 else {
      return facts.flatMap { fill($0.label + ": " + $0.value, first: "") }
    }
    return facts.flatMap { fact in
      fill(fact.value, first: TerminalColumns.padded(fact.label, to: label))
    }
  }

  /// Number first, then whose it is and when.
  func lines(of hotlines: [HotlineLine]) -> [StyledLine] {
    let number = hotlines.map { TerminalColumns.count($0.number) }.max() ?? 0
    return hotlines.flatMap { line in
      fill(line.text, first: "  " + TerminalColumns.padded(line.number, to: number + 2), style: .strong)
    }
  }
}
