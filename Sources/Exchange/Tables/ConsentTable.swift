public import Casework

/// A file of consents for `consent give --from`: `member,scopes,by,mode,date,form`, and where they are needed
/// `witness`, `language` and `guardian`.
public struct ConsentTable: Sendable {
  /// The rows in order.
  public let rows: [ConsentRow]

  /// Reads a whole file; dates without an offset are of that zone.
  ///
  /// Throws ``TableDefects`` with everything that is wrong with it, or whatever the source throws.
  public init(reading source: @escaping CSVScanner.Source, in zone: Zone) throws {
    var table = try WholeTable(
      reading: source, required: ["member", "scopes", "by", "mode", "date", "form"],
      optional: ["witness", "language", "guardian"])
    var rows: [ConsentRow] = []
    while try table.next() {
      if let row = ConsentRow(from: &table, in: zone) { rows.append(row) }
    }
    try table.finish()
    self.rows = rows
  }
}
