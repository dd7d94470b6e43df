import Assessment

/// Reads a row's replies as the numbers that a scorer takes directly, without making values of them first.
///
/// Almost every cell of an answer file is one digit: for those the item was asked beforehand what they mean.
struct AnswerCodes: Sendable {
  /// The codes of the row that was read last, one per item of the instrument.
  private(set) var codes: [Int32]

  private let columns: [AnswerColumns.ItemColumn]
  /// Places and items of the columns, apart so that the loop over them touches nothing else.
  private let places: [(place: Int, item: Int)]
  /// Ten codes per column; ``none`` where the digit is no answer.
  private let digits: [Int32]

  private static let none = Int32.max

  /// Whether every column holds answers that have codes; otherwise rows must be read as sheets.
  let areEnough: Bool

  init(_ columns: AnswerColumns, for instrument: Instrument) {
    areEnough = columns.items.allSatisfy { $0.cell.item.response.hasCodes }
    self.columns = columns.items
    places = columns.items.map { ($0.place, $0.item) }
    digits = columns.items.flatMap { column in
      (0..<10).map { digit in (try? column.cell.item.reply(cell: String(digit)))?.code ?? Self.none }
    }
    codes = Array(repeating: NonAnswer.notAsked.code, count: instrument.items.count)
  }

  /// Reads the current record.
  @inline(__always)
  mutating func read(_ scanner: CSVScanner) throws(CSVError) {
    for index in places.indices {
      let (place, item) = places[index]
      let cell = scanner.cell(place)
      if cell.isEmpty {
        codes[item] = NonAnswer.notAsked.code
        continue
      }
      let digit = Int(cell[0] &- UInt8(ascii: "0"))
      if cell.count == 1, digit < 10, digits[10 * index + digit] != Self.none {
        codes[item] = digits[10 * index + digit]
      } else {
        codes[item] = try uncommonCode(columns[index], scanner)
      }
    }
  }

  private func uncommonCode(
    _ column: AnswerColumns.ItemColumn, _ scanner: CSVScanner
  ) throws(CSVError) -> Int32 {
    guard let reply = try column.reply(scanner) else { return NonAnswer.notAsked.code }
    guard let code = reply.code else {
      throw .cell(line: scanner.line, column: column.name, expected: column.cell.item.response.answers)
    }
    return code
  }
}
