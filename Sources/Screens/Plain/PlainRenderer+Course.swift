extension PlainRenderer {
  /// One line a value: when, how much, and a bar that is full at the top of the range.
  func lines(of course: Course) -> [StyledLine] {
    let label = (course.rows.map { TerminalColumns.count($0.label) }.max() ?? 0) + 2
    let texts = course.rows.map { $0.value.map(Figure.text) ?? "" }
    let figure = texts.map(\.count).max() ?? 0
    return course.rows.indices.flatMap { index -> [StyledLine] in
      let row = course.rows[index]
      let head = TerminalColumns.padded(row.label, to: label)
      guard let value = row.value else { return fill(row.absence, first: head) }
      let space = String(repeating: " ", count: figure - texts[index].count)
      let text = head + space + texts[index]
      let length = min(40, width - TerminalColumns.count(text) - 3)
      return [
        StyledLine(length < 4 ? text : text + " [" + bar(value, in: course.range, length: length) + "]")
      ]
    }
  }

  private func bar(_ value: Double, in range: ClosedRange<Double>, length: Int) -> String {
    let span = range.upperBound - range.lowerBound
    let part = span > 0 ? (value - range.lowerBound) / span : 0
    let full = min(length, max(0, Int(part * Double(length) + 0.5)))
    return String(repeating: "#", count: full) + String(repeating: "-", count: length - full)
  }
}
