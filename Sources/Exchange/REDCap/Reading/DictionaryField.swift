/// One row of a data dictionary: a field as it is written, trimmed and not yet understood.
struct DictionaryField: Hashable {
  /// Where its row begins in the file.
  let line: Int
  /// Whether it is the dictionary's very first field, in which the number of the record is kept.
  let isFirst: Bool
  private let cells: [DictionaryColumn: String]

  init(line: Int, isFirst: Bool = false, cells: [DictionaryColumn: String]) {
    self.line = line
    self.isFirst = isFirst
    self.cells = cells
  }

  /// The text of a cell; empty where the file has no such column.
  subscript(column: DictionaryColumn) -> String { cells[column] ?? "" }

  var name: String { self[.field] }
  var form: String { self[.form] }
  /// The condition under which it is shown, as written.
  var logic: String { self[.logic] }
  var isIdentifier: Bool { says(.identifier) }
  var isRequired: Bool { says(.required) }
  /// Whether each choice of its matrix may be taken only once.
  var isRanked: Bool { says(.ranking) }

  private func says(_ column: DictionaryColumn) -> Bool {
    ["y", "yes", "1", "true"].contains(self[column].lowercased())
  }
}
