import Exchange

/// Things of one kind, as one JSON object a line or as CSV.
struct Listing {
  private let columns: [String]
  private let records: [Record]

  /// Things of one kind; the columns stand also where there is nothing to list.
  init(columns: [String], _ records: [Record]) { (self.columns, self.records) = (columns, records) }

  /// One object per line.
  var json: String { records.map { $0.line.text + "\n" }.joined() }

  /// A header and one line per thing.
  var csv: String {
    var writer = CSVWriter(columns: columns)
    for record in records { writer.write(record.cells) }
    return writer.text
  }
}
