/// Why a CSV file could not be read: where, never what a cell holds.
public enum CSVError: Error, Hashable, Sendable {
  /// Nothing in the file, not even a header.
  case empty
  /// A line that is not UTF-8 text.
  case encoding(line: Int)
  /// A line longer than ``CSVScanner/longestRecord`` bytes.
  case recordTooLong(line: Int)
  /// A quoted cell that never ends.
  case unterminatedQuote(line: Int)
  /// A quotation mark inside an unquoted cell, or text after a closing one.
  case strayQuote(line: Int)
  /// A row with more or fewer cells than the header.
  case cellCount(line: Int, expected: Int, found: Int)
  /// A column that the file may not have.
  case unknownColumn(String)
  /// A column named twice.
  case duplicateColumn(String)
  /// A column that the file must have.
  case missingColumn(String)
  /// Not one column bears the name of an item.
  case noItemColumn(instrument: String)
  /// A cell that the column does not take.
  case cell(line: Int, column: String, expected: String)
  /// A row that repeats an earlier row's identifier.
  case duplicateRow(line: Int, column: String)

  /// Whether only this record is spoilt, so that a reader may go on with the next one.
  public var isConfinedToRow: Bool {
    switch self {
    case .strayQuote, .cellCount, .cell, .duplicateRow: true
    case .empty, .encoding, .recordTooLong, .unterminatedQuote, .unknownColumn, .duplicateColumn,
      .missingColumn, .noItemColumn:
      false
    }
  }
}

extension CSVError: CustomStringConvertible {
  /// What, where, and what to do, in one line.
  public var description: String {
    switch self {
    case .empty: "the file is empty: it needs a header line"
    case .encoding(let line): "line \(line): not UTF-8 text; save the file as “CSV UTF-8”"
    case .recordTooLong(let line):
      "line \(line): longer than \(CSVScanner.longestRecord) bytes; is this a CSV file?"
    case .unterminatedQuote(let line):
      "line \(line): a quoted cell is never closed; close it, or double a quotation mark that belongs to the text"
    case .strayQuote(let line): "line \(line): a quotation mark in the middle of a cell; quote the whole cell"
    case .cellCount(let line, let expected, let found):
      "line \(line): \(found) cells, but the header has \(expected); quote a cell that holds a comma"
    case .unknownColumn(let name): "unknown column “\(name)”; correct its name or remove it"
    case .duplicateColumn(let name): "column “\(name)” stands twice in the header; remove one"
    case .missingColumn(let name): "column “\(name)” is missing from the header; add it"
    case .noItemColumn(let instrument):
      "no column bears the name of an item of \(instrument); name the columns as `instrument show` lists them"
    case .cell(let line, let column, let expected): "line \(line), column \(column): expected \(expected)"
    case .duplicateRow(let line, let column):
      "line \(line), column \(column): repeats an earlier line; remove one of them"
    }
  }
}
