import Casework

/// Reads a moment.
enum DateCell {
  static let expected = "a day as YYYY-MM-DD, or a day and time as YYYY-MM-DDThh:mm with an offset"

  /// A moment; a plain day, the usual case, costs no allocation.
  static func instant(_ cell: UnsafeBufferPointer<UInt8>, in zone: Zone) -> Instant? {
    if let day = day(cell) { return Timestamp.noon(of: day, in: zone) }
    return Timestamp.instant(String(decoding: cell, as: UTF8.self), in: zone)
  }

  private static func day(_ cell: UnsafeBufferPointer<UInt8>) -> CalendarDate? {
    guard cell.count == 10, cell[4] == UInt8(ascii: "-"), cell[7] == UInt8(ascii: "-"),
      let year = number(cell, 0..<4), let month = number(cell, 5..<7), let day = number(cell, 8..<10)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func number(_ cell: UnsafeBufferPointer<UInt8>, _ places: Range<Int>) -> Int? {
    var number = 0
    for place in places {
      let digit = cell[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}
