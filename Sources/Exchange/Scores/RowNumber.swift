/// A row's number in digits, counted up in place: dividing a million numbers by ten again and again costs more
/// than scoring them.
struct RowNumber: Sendable {
  /// The digits.
  private(set) var digits: [UInt8] = [UInt8(ascii: "0")]

  /// On to the next row.
  @inline(__always)
  mutating func advance() {
    var place = digits.count - 1
    while place >= 0, digits[place] == UInt8(ascii: "9") {
      digits[place] = UInt8(ascii: "0")
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      digits.insert(UInt8(ascii: "1"), at: 0)
    }
  }
}
