/// A line on which labels stand at given columns, none touching another; what finds no place is left out.
struct LabelLine {
  private var cells: [Character?]

  /// An empty line of that many columns.
  init(width: Int) { cells = Array(repeating: " ", count: max(0, width)) }

  /// Puts a label with its first column at, or as near before as the line's end asks; says whether it found room.
  @discardableResult
  mutating func put(_ label: String, at column: Int) -> Bool {
    let width = TerminalColumns.count(label)
    let start = max(0, min(column, cells.count - width))
    guard width > 0, start + width <= cells.count else { return false }
    let around = max(0, start - 1)..<min(cells.count, start + width + 1)
    guard cells[around].allSatisfy({ $0 == " " }) else { return false }
    var at = start
    for character in label {
      cells[at] = character
      let columns = TerminalColumns.count(character)
      for later in (at + 1)..<max(at + 1, at + columns) { cells[later] = nil }
      at += max(1, columns)
    }
    return true
  }

  /// The line without spaces at its end.
  var text: String {
    var line = cells.compactMap { $0 }
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
