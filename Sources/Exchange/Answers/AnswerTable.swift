public import Assessment

/// Streams a file of answers to one instrument: item names as columns, optionally `id`, `sex` and `age`.
///
/// Other columns are ignored, and named in ``ignoredColumns`` so that a misspelt one is noticed.
public struct AnswerTable {
  /// Columns that are not used, in order.
  public var ignoredColumns: [String] { [] }

  /// Reads the header; throws a ``CSVError`` where no column is an item of the instrument.
  public init(of instrument: Instrument, reading source: @escaping CSVScanner.Source) throws {
    _ = source
  }

  /// Reads the next row; `nil` at the file's end.
  public mutating func next() throws -> AnswerRow? { nil }
}
