/// RFC 4180 by its grammar, a character at a time over the whole text: slow, and written to be read.
struct SlowCSV {
  private var rest: Substring.UnicodeScalarView

  static func records(_ text: String) -> [[String]] {
    var reader = SlowCSV(rest: text[...].unicodeScalars)
    var records: [[String]] = []
    while !reader.rest.isEmpty { records.append(reader.record()) }
    return records
  }

  private mutating func record() -> [String] {
    var cells = [cell()]
    while rest.first == "," {
      rest.removeFirst()
      cells.append(cell())
    }
    if rest.first == "\r" { rest.removeFirst() }
    if rest.first == "\n" { rest.removeFirst() }
    return cells
  }

  private mutating func cell() -> String { rest.first == "\"" ? quoted() : plain() }

  private mutating func plain() -> String {
    let cell = rest.prefix { $0 != "," && $0 != "\n" && $0 != "\r" }
    rest = rest.dropFirst(cell.count)
    return String(cell)
  }

  private mutating func quoted() -> String {
    rest.removeFirst()
    var cell = String.UnicodeScalarView()
    while let next = rest.popFirst() {
      guard next == "\"" else {
        cell.append(next)
        continue
      }
      guard rest.first == "\"" else { return String(cell) }
      rest.removeFirst()
      cell.append("\"")
    }
    return String(cell)
  }
}
