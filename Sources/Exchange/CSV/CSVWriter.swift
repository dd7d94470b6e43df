/// Writes CSV (RFC 4180) with `\n` line ends, quoting a cell only where it must be.
///
/// Cells are never altered, also not those that begin with `=` or `+`: these files are read by programs, and a
/// changed cell would be a changed record. Open them in a spreadsheet with every column imported as text.
public struct CSVWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Starts a file with its header.
  public init(columns: [String]) { write(columns) }

  /// The file as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a row.
  public mutating func write(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      // A lone empty cell is quoted, because an empty line would be no row at all.
      if cells.count == 1, cell.isEmpty { bytes.append(contentsOf: "\"\"".utf8) }
      CSVText.append(cell.utf8, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Hands over what was written and starts anew, so that a long file need not be held in memory.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }
}
