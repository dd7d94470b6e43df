public import Assessment

/// Streams a file of answers to one instrument: item names as columns, optionally `id`, `sex` and `age`.
///
/// Other columns are ignored, and named in ``ignoredColumns`` so that a misspelt one is noticed.
public struct AnswerTable {
  private let scanner: CSVScanner
  private let header: CSVHeader
  private let columns: AnswerColumns
  private let empty: AnswerSheet

  /// Columns that are not used, in order.
  public var ignoredColumns: [String] { columns.others }

  /// Reads the header; throws a ``CSVError`` where no column is an item of the instrument.
  public init(of instrument: Instrument, reading source: @escaping CSVScanner.Source) throws {
    scanner = CSVScanner(source)
    header = try CSVHeader(reading: scanner)
    columns = try AnswerColumns(of: header, for: instrument)
    empty = AnswerSheet(for: instrument)
  }

  /// Reads the next row; `nil` at the file's end.
  ///
  /// Throws a ``CSVError`` for a cell that its column does not take.
  public mutating func next() throws -> AnswerRow? {
    guard try scanner.next() else { return nil }
    try header.check(scanner)
    var sheet = empty
    try columns.read(scanner, into: &sheet)
    return AnswerRow(
      line: scanner.line, id: columns.id.map { scanner.text($0) },
      respondent: try columns.respondent(scanner), sheet: sheet)
  }
}
