extension PlainRenderer {
  /// Side by side where that fits, else one short record a row.
  func lines(of table: Table) -> [StyledLine] {
    let parts = parts(of: table)
    return parts.head + parts.rows.flatMap(\.self)
  }

  /// The titles, and the lines of each row; a row drawn as a record begins with an empty line where it is not the
  /// first.
  func parts(of table: Table) -> (head: [StyledLine], rows: [[StyledLine]]) {
    sideBySide(table) ?? ([], records(of: table.isNumbered ? numbered(table) : table))
  }

  /// The same where all columns fit; `nil` where they do not.
  func sideBySide(_ table: Table) -> (head: [StyledLine], rows: [[StyledLine]])? {
    let table = table.isNumbered ? numbered(table) : table
    guard let widths = columnWidths(of: table) else { return nil }
    let titles = rowLines(table.columns.map(\.title), table.columns, widths).map { StyledLine($0, .quiet) }
    return (titles, table.rows.map { rowLines($0, table.columns, widths).map { StyledLine($0) } })
  }

  /// The same table with each row's number in front.
  private func numbered(_ table: Table) -> Table {
    let rows = table.rows.enumerated().map { [String($0.offset + 1)] + $0.element }
    return Table([Table.Column("", isFigure: true)] + table.columns, rows, isNumbered: true)
  }

  /// The natural widths, with the wrapping columns narrowed until all fit; `nil` where that is not enough.
  private func columnWidths(of table: Table) -> [Int]? {
    var widths = table.columns.indices.map { index in
      let cells = [table.columns[index].title] + table.rows.map { cell($0, index) }
      return cells.map { TerminalColumns.count($0) }.max() ?? 0
    }
    var surplus = widths.reduce(0, +) + gap.count * max(0, widths.count - 1) - width
    let wrapping = table.columns.indices.filter { table.columns[$0].wraps }
    while surplus > 0 {
      guard let widest = wrapping.max(by: { widths[$0] < widths[$1] }), widths[widest] > leastColumn else {
        return nil
      }
      widths[widest] -= 1
      surplus -= 1
    }
    return widths
  }

  private func rowLines(_ row: [String], _ columns: [Table.Column], _ widths: [Int]) -> [String] {
    let cells = columns.indices.map { LineFilling(width: max(2, widths[$0])).lines(of: cell(row, $0)) }
    let height = cells.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let parts = columns.indices.map { index -> String in
        let text = line < cells[index].count ? cells[index][line] : ""
        let space = String(repeating: " ", count: max(0, widths[index] - TerminalColumns.count(text)))
        return columns[index].isFigure ? space + text : text + space
      }
      return trimmed(parts.joined(separator: gap))
    }
  }

  /// The first cell as a heading, the others as facts under it; empty cells are left out.
  private func records(of table: Table) -> [[StyledLine]] {
    let first = table.isNumbered ? 1 : 0
    return table.rows.enumerated().map { place, row -> [StyledLine] in
      let facts = table.columns.indices.dropFirst(first + 1).compactMap { index -> Fact? in
        let text = cell(row, index)
        return text.isEmpty ? nil : Fact("  " + table.columns[index].title, text)
      }
      let number = table.isNumbered ? cell(row, 0) + "  " : ""
      return (place == 0 ? [] : [""]) + fill(cell(row, first), first: number, style: .strong)
        + lines(of: facts)
    }
  }

  private func cell(_ row: [String], _ index: Int) -> String { index < row.count ? row[index] : "" }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  private var gap: String { "  " }
  /// A wrapping column narrower than this reads worse than a record.
  private var leastColumn: Int { 12 }
}
