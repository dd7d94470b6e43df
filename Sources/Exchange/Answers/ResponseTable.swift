public import Assessment
public import Casework

/// Streams a file of records made elsewhere: `member,date`, optionally `id`, then item names.
public struct ResponseTable {
  /// What reading on came to.
  public enum Reading: Hashable, Sendable {
    /// The row was filled.
    case row
    /// The row cannot be taken; the next one may be.
    case rejected(CSVError)
    /// The file's end.
    case end
  }

  /// Reads the header; dates without an offset are of that zone.
  ///
  /// Throws a ``CSVError`` for a column that the file may not have or must have.
  public init(of instrument: Instrument, in zone: Zone, reading source: @escaping CSVScanner.Source) throws {
    _ = source
  }

  /// Fills the row with the file's next record.
  ///
  /// Throws only where nothing after the place can be trusted: not UTF-8, a quoted cell that never ends, a
  /// source that fails.
  public mutating func next(into row: inout ResponseRow) throws -> Reading { .end }
}
