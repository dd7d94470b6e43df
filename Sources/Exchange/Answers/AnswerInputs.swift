import Assessment

/// Reads a row's replies as a scorer takes them, without making values of them first.
///
/// Almost every cell of an answer file is one digit, a number or a time of day: those are read from their bytes.
/// Everything else, and everything that is none of an item's answers, is left to the item's own reading.
struct AnswerInputs: Sendable {
  /// The replies of the row that was read last, one per item of the instrument.
  private(set) var inputs: [ItemInput]

  private let columns: [AnswerColumns.ItemColumn]
  /// Places, items and kinds of the columns, apart so that the loop over them touches nothing else.
  private let readings: [Reading]
  /// Ten inputs per column; `notAsked` where the digit is no answer.
  private let digits: [ItemInput]

  private struct Reading: Sendable {
    let place: Int
    let item: Int
    let bytes: ByteReading
  }

  /// Which cells can be read from their bytes.
  fileprivate enum ByteReading: Sendable {
    case none
    case clock
    case number(ClosedRange<Rational>, isWhole: Bool)
    /// Words of at most so many bytes, hence of no more characters.
    case text(longest: Int)
  }

  init(_ columns: AnswerColumns, for instrument: Instrument) {
    self.columns = columns.items
    readings = columns.items.map {
      Reading(place: $0.place, item: $0.item, bytes: ByteReading($0.cell.item.response))
    }
    digits = columns.items.flatMap { column in
      (0..<10).map { digit in column.cell.item.input(of: try? column.cell.item.reply(cell: String(digit))) }
    }
    inputs = Array(repeating: .notAsked, count: instrument.items.count)
  }

  /// Reads the current record.
  @inline(__always)
  mutating func read(_ scanner: CSVScanner) throws(CSVError) {
    for index in readings.indices {
      let reading = readings[index]
      let cell = scanner.cell(reading.place)
      if cell.isEmpty {
        inputs[reading.item] = .notAsked
        continue
      }
      let digit = Int(cell[0] &- UInt8(ascii: "0"))
      if cell.count == 1, digit < 10, digits[10 * index + digit].isAnswered {
        inputs[reading.item] = digits[10 * index + digit]
      } else if let input = reading.bytes.input(cell) {
        inputs[reading.item] = input
      } else {
        inputs[reading.item] = try uncommon(columns[index], scanner)
      }
    }
  }

  private func uncommon(_ column: AnswerColumns.ItemColumn, _ scanner: CSVScanner) throws(CSVError)
    -> ItemInput
  {
    column.cell.item.input(of: try column.reply(scanner))
  }
}

extension AnswerInputs.ByteReading {
  fileprivate init(_ response: ResponseKind) {
    switch response {
    case .clock: self = .clock
    case .integer(let range, _), .duration(let range):
      self = .number(Rational(range.lowerBound)...Rational(range.upperBound), isWhole: true)
    case .decimal(let range, _): self = .number(range, isWhole: false)
    case .text(let maxLength): self = .text(longest: maxLength)
    case .choice, .multiple, .yesNo, .date: self = .none
    }
  }

  /// The answer that a cell holds; `nil` where it is written in another way, or is none of the item's.
  fileprivate func input(_ cell: UnsafeBufferPointer<UInt8>) -> ItemInput? {
    switch self {
    case .none: nil
    case .text(let longest):
      cell.count <= longest && !cell.contains { $0 <= UInt8(ascii: "!") } ? .answered(.zero) : nil
    case .clock: Self.minutes(cell).map { .answered(Rational($0)) }
    case .number(let range, let isWhole):
      Self.number(cell, isWhole: isWhole).flatMap { range.contains($0) ? .answered($0) : nil }
    }
  }

  /// `7:05` or `22:30`.
  private static func minutes(_ cell: UnsafeBufferPointer<UInt8>) -> Int? {
    let hourDigits = cell.count - 3
    guard hourDigits == 1 || hourDigits == 2, cell[hourDigits] == UInt8(ascii: ":"),
      let hours = whole(cell[..<hourDigits]), let minutes = whole(cell[(hourDigits + 1)...]),
      hours < 24, minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  /// At most nine digits, and at most four after a point.
  private static func number(_ cell: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> Rational? {
    guard cell.count <= 9 else { return nil }
    guard !isWhole, let point = cell.firstIndex(of: UInt8(ascii: ".")) else {
      return whole(cell[...]).map { Rational($0) }
    }
    let places = cell.count - point - 1
    guard (1...4).contains(places), let front = whole(cell[..<point]),
      let back = whole(cell[(point + 1)...])
    else { return nil }
    let scale = [1, 10, 100, 1000, 10000][places]
    return Rational(front * scale + back, over: scale)
  }

  private static func whole(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var number = 0
    for byte in digits {
      let digit = Int(byte &- UInt8(ascii: "0"))
      guard digit < 10 else { return nil }
      number = 10 * number + digit
    }
    return number
  }
}
