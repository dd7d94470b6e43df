public import Assessment
public import Casework

/// Streams a file of records made elsewhere: `member,date`, optionally `id`, then item names.
///
/// Unlike answers that are only scored, records are kept, so a column of any other name is refused.
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

  private let scanner: CSVScanner
  private let header: CSVHeader
  private let columns: AnswerColumns
  private let (member, date): (Int, Int)
  private let zone: Zone

  /// Reads the header; dates without an offset are of that zone.
  ///
  /// Throws a ``CSVError`` for a column that the file may not have or must have.
  public init(of instrument: Instrument, in zone: Zone, reading source: @escaping CSVScanner.Source) throws {
    scanner = CSVScanner(source)
    header = try CSVHeader(reading: scanner)
    try header.refuseColumns(except: Set(instrument.items.map(\.id.raw) + ["member", "date", "id"]))
    (member, date) = (try header.require("member"), try header.require("date"))
    columns = try AnswerColumns(of: header, for: instrument)
    self.zone = zone
  }

  /// Fills the row with the file's next record; a rejected row is left half filled.
  ///
  /// Throws only where nothing after the place can be trusted: not UTF-8, a quoted cell that never ends, a
  /// source that fails.
  public mutating func next(into row: inout ResponseRow) throws -> Reading {
    do {
      guard try scanner.next() else { return .end }
      row.line = scanner.line
      try header.check(scanner)
      try fill(&row)
      return .row
    } catch let error as CSVError where error.isConfinedToRow {
      row.line = scanner.line
      return .rejected(error)
    }
  }

  private func fill(_ row: inout ResponseRow) throws(CSVError) {
    guard let pseudonym = PseudonymCell.pseudonym(scanner.trimmed(member)) else {
      throw .cell(line: scanner.line, column: "member", expected: PseudonymCell.expected)
    }
    guard let assessed = DateCell.instant(scanner.trimmed(date), in: zone) else {
      throw .cell(line: scanner.line, column: "date", expected: DateCell.expected)
    }
    (row.member, row.assessed) = (pseudonym, assessed)
    row.id = columns.id.flatMap { place in
      let cell = scanner.trimmed(place)
      return cell.isEmpty ? nil : String(decoding: cell, as: UTF8.self)
    }
    try columns.read(scanner, into: &row.sheet)
  }
}
