import Exchange

/// Things of one kind, as one JSON object a line or as CSV.
struct Listing {
  private let columns: [String]
  private let records: [Record]

  /// Things of one kind; the columns stand also where there is nothing to list.
  init(columns: [String], _ records: [Record]) { (self.columns, self.records) = (columns, records) }

  /// One object per line.
  var json: String { records.map { $0.line.text + "\n" }.joined() }

  /// A header and one line per thing; what is nested is joined by `/` and `;`.
  var csv: String {
    var writer = CSVWriter(columns: columns)
    for record in records { writer.write(record.cells) }
    return writer.text
  }
}

extension Record {
  fileprivate var line: JSONLine {
    var line = JSONLine()
    for (key, value) in fields {
      switch value {
      case .text(let text): line.add(key, text)
      case .number(let number): line.add(key, number)
      case .decimal(let text): line.add(key, number: text)
      case .truth(let truth): line.add(key, truth)
      case .texts(let texts): line.add(key, texts)
      case .records(let records): line.add(key, records.map(\.line))
      case .record(let record): line.add(key, record.line)
      }
    }
    return line
  }

  fileprivate var cells: [String] { fields.map(\.value.cell) }
}

extension Record.Value {
  fileprivate var cell: String {
    switch self {
    case .text(let text), .decimal(let text): text ?? ""
    case .number(let number): number.map(String.init) ?? ""
    case .truth(let truth): truth.map { $0 ? "true" : "false" } ?? ""
    case .texts(let texts): texts.joined(separator: ";")
    case .record(let record): record.cells.joined(separator: "/")
    case .records(let records): records.map { $0.cells.joined(separator: "/") }.joined(separator: ";")
    }
  }
}
