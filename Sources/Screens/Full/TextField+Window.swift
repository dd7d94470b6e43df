extension TextField {
  /// Part of the text on some rows of a window, and where the cursor stands there.
  package struct Window: Hashable, Sendable {
    /// What stands on each row.
    package var rows: [String]
    /// The cursor's row, from 0.
    package var row: Int
    /// The cursor's column, from 0; never beyond the last.
    package var column: Int
    /// Whether text before these rows is out of sight.
    package var hidesBefore: Bool
    /// Whether text after these rows is out of sight.
    package var hidesAfter: Bool
  }

  /// The text on one row that fits a width, with the cursor in sight.
  package func window(of width: Int) -> Window {
    var first = cursor
    var used = 1
    while first > 0, used + columns(first - 1) <= width {
      first -= 1
      used += columns(first)
    }
    var last = cursor
    var total = used - 1
    while last < characters.count, total + columns(last) < width {
      total += columns(last)
      last += 1
    }
    return Window(
      rows: [String(characters[first..<last])], row: 0, column: columns(in: first..<cursor),
      hidesBefore: first > 0, hidesAfter: last < characters.count)
  }

  /// The text on as many rows as it needs, at most so many, with the cursor's among them.
  package func window(of width: Int, rows most: Int) -> Window {
    let starts = starts(max(3, width))
    let ends = Array(starts.dropFirst()) + [characters.count]
    let row = (starts.lastIndex { $0 <= cursor }) ?? 0
    let first = max(0, min(row - most / 2, starts.count - most))
    let shown = first..<min(starts.count, first + most)
    return Window(
      rows: shown.map { String(characters[starts[$0]..<ends[$0]]) }, row: row - first,
      column: columns(in: starts[row]..<cursor), hidesBefore: first > 0,
      hidesAfter: shown.upperBound < starts.count)
  }

  /// Where each row begins: after a space where there is one. The last column is kept for the cursor.
  private func starts(_ width: Int) -> [Int] {
    var starts = [0]
    var used = 0
    var afterSpace = 0
    for place in characters.indices {
      let isSpace = characters[place] == " "
      if used + columns(place) > (isSpace ? width : width - 1) {
        let start = afterSpace > starts[starts.count - 1] ? afterSpace : place
        starts.append(start)
        used = columns(in: start..<place)
      }
      used += columns(place)
      if isSpace { afterSpace = place + 1 }
    }
    if used >= width { starts.append(characters.count) }
    return starts
  }

  private func columns(_ place: Int) -> Int { TerminalColumns.count(characters[place]) }

  private func columns(in places: Range<Int>) -> Int { places.reduce(0) { $0 + columns($1) } }
}
