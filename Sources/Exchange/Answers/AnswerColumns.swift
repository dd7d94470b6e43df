import Assessment

/// Which columns of a file hold what.
struct AnswerColumns: Sendable {
  /// A column that holds an item's replies.
  struct ItemColumn: Sendable {
    let place: Int
    let item: Int
    let name: String
    let cell: ReplyCell

    /// The reply in the current record; `nil` where the cell is empty.
    @inline(__always)
    func reply(_ scanner: CSVScanner) throws(CSVError) -> Reply? {
      do {
        return try cell.reply(scanner.cell(place))
      } catch {
        throw .cell(line: scanner.line, column: name, expected: error.expected)
      }
    }
  }

  let items: [ItemColumn]
  let id: Int?
  let sex: Int?
  let age: Int?
  /// Columns that are none of these, in order.
  let others: [String]
  /// The places of everything that a score can depend on.
  let decisive: [Int]

  init(of header: CSVHeader, for instrument: Instrument) throws(CSVError) {
    items = header.names.enumerated().compactMap { place, name in
      guard let item = instrument.index(of: ItemID(name)) else { return nil }
      return ItemColumn(place: place, item: item, name: name, cell: ReplyCell(instrument.items[item]))
    }
    guard !items.isEmpty else { throw .noItemColumn(instrument: instrument.id.raw) }
    (id, sex, age) = (header["id"], header["sex"], header["age"])
    decisive = items.map(\.place) + [sex, age].compactMap { $0 }
    let used = Set(items.map(\.name)).union(["id", "sex", "age"])
    others = header.names.filter { !used.contains($0) }
  }

  /// The replies of the current record.
  @inline(__always)
  func read(_ scanner: CSVScanner, into sheet: inout AnswerSheet) throws(CSVError) {
    for column in items { sheet[column.item] = try column.reply(scanner) }
  }

  /// Whether the file says anything of who answered.
  var tellsOfRespondent: Bool { sex != nil || age != nil }

  /// Who answered, as far as the file tells.
  func respondent(_ scanner: CSVScanner) throws(CSVError) -> Respondent {
    guard tellsOfRespondent else { return Respondent() }
    return Respondent(
      sex: try value(sex, "sex", "female or male", scanner) { Sex(cell: $0) },
      age: try value(age, "age", "completed years, 0 to 130", scanner) { text in
        Int(text).flatMap { (0...130).contains($0) ? $0 : nil }
      })
  }

  private func value<Value>(
    _ place: Int?, _ column: String, _ expected: String, _ scanner: CSVScanner, _ read: (String) -> Value?
  ) throws(CSVError) -> Value? {
    guard let place else { return nil }
    let text = scanner.trimmedText(place)
    guard !text.isEmpty else { return nil }
    guard let value = read(text) else {
      throw .cell(line: scanner.line, column: column, expected: expected)
    }
    return value
  }
}
