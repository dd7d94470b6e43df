public import Assessment

/// Scores a file of answers row by row, in memory that does not grow with the file.
public struct ScoreRun {
  /// Takes finished bytes, in pieces of many rows; valid during the call only.
  public typealias Sink = (UnsafeRawBufferPointer) throws -> Void

  /// Columns of the file that are not used, in order.
  public var ignoredColumns: [String] { [] }

  /// Reads the header; throws a ``CSVError`` where no column is an item of the instrument.
  public init(
    of instrument: Instrument, as format: ScoreFormat, norms: [ScoreID: NormID] = [:],
    reading source: @escaping CSVScanner.Source
  ) throws {
    _ = source
  }

  /// Scores every row and gives their number.
  ///
  /// A cell that its item does not take throws a ``CSVError``: rows before it are written, none after it.
  public mutating func run(into sink: Sink) throws -> Int { 0 }
}
