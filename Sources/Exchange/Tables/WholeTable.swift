/// Reads a table that is taken whole or not at all, and gathers everything that is wrong with it on the way.
struct WholeTable {
  private let scanner: CSVScanner
  private let header: CSVHeader
  private(set) var defects: [CSVError] = []

  /// Reads the header; every missing and every unknown column is a defect.
  init(reading source: @escaping CSVScanner.Source, required: [String], optional: [String] = []) throws {
    scanner = CSVScanner(source)
    do {
      header = try CSVHeader(reading: scanner)
    } catch let error as CSVError {
      throw TableDefects(defects: [error])
    }
    defects = required.filter { header[$0] == nil }.map { .missingColumn($0) }
    defects += header.names.filter { !required.contains($0) && !optional.contains($0) }
      .map { .unknownColumn($0) }
    guard defects.isEmpty else { throw TableDefects(defects: defects) }
  }

  /// The line on which the current row starts.
  var line: Int { scanner.line }

  /// Moves to the next row that can be read at all; cleared rows are passed over.
  mutating func next() throws -> Bool {
    while true {
      do {
        guard try scanner.next() else { return false }
        if scanner.isBlank { continue }
        try header.check(scanner)
        return true
      } catch let error as CSVError {
        defects.append(error)
        guard error.isConfinedToRow else { throw TableDefects(defects: defects) }
      }
    }
  }

  /// A cell's text; `nil` where it is empty or the file has no such column.
  func text(_ column: String) -> String? {
    guard let place = header[column] else { return nil }
    let text = scanner.trimmedText(place)
    return text.isEmpty ? nil : text
  }

  /// A cell that may be empty; one that cannot be read is a defect.
  mutating func optional<Value>(
    _ column: String, expected: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = text(column) else { return nil }
    let value = read(text)
    if value == nil { refuse(column, expected: expected) }
    return value
  }

  /// A cell that must be filled; an empty one is a defect too.
  mutating func required<Value>(
    _ column: String, expected: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = text(column), let value = read(text) else {
      refuse(column, expected: expected)
      return nil
    }
    return value
  }

  /// Words as they stand, without anything that a terminal would obey.
  mutating func requiredWords(_ column: String, expected: String) -> String? {
    required(column, expected: expected, Self.words)
  }

  /// Words that may be absent.
  mutating func optionalWords(_ column: String) -> String? {
    optional(column, expected: "words on one line", Self.words)
  }

  /// Notes a cell of the current row.
  mutating func refuse(_ column: String, expected: String) {
    defects.append(.cell(line: line, column: column, expected: expected))
  }

  /// Notes that the current row repeats an earlier one.
  mutating func refuseRepeated(_ column: String) {
    defects.append(.duplicateRow(line: line, column: column))
  }

  /// Ends the reading: throws where anything was wrong.
  func finish() throws(TableDefects) {
    guard defects.isEmpty else { throw TableDefects(defects: defects) }
  }

  private static func words(_ text: String) -> String? {
    text.unicodeScalars.contains { $0.properties.generalCategory == .control } ? nil : text
  }
}
