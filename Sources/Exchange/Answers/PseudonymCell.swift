import Casework

/// Reads a member's pseudonym.
enum PseudonymCell {
  static let expected = "a pseudonym of ten letters and digits, such as 7K2QX-9M4TD"

  /// The stored spelling; what is already spelt so, as our own exports are, costs no allocation.
  static func pseudonym(_ cell: UnsafeBufferPointer<UInt8>) -> String? {
    let text = String(decoding: cell, as: UTF8.self)
    return isStoredSpelling(cell) ? text : Base32.normalised(text)
  }

  private static func isStoredSpelling(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard cell.count == 11, cell[5] == UInt8(ascii: "-") else { return false }
    return cell.indices.allSatisfy { $0 == 5 || isDigit(cell[$0]) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "I"), UInt8(ascii: "L"), UInt8(ascii: "O"), UInt8(ascii: "U"): false
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case _: false
    }
  }
}
