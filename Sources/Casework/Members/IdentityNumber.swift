/// An 18-digit resident identity number (GB 11643-1999): six digits of place, birth date, sequence, check digit.
///
/// The place is not checked against today's districts: older people carry numbers of districts long merged.
public struct IdentityNumber: Hashable, Sendable {
  /// The eighteen characters, with a capital X.
  public let text: String
  /// The birth date that it states.
  public let birthDate: CalendarDate
  /// Whether its sequence number is a man's (odd).
  public let isMale: Bool

  /// Why a number was refused. It does not repeat the number.
  public enum Problem: Error, Hashable, Sendable {
    /// Not seventeen digits and a digit or X.
    case malformed
    /// The birth date does not exist.
    case birthDate
    /// The check digit does not match: most likely a slip of the pen.
    case checkDigit
  }

  /// Reads a number; a lower-case x is accepted.
  public init(_ typed: some StringProtocol) throws(Problem) {
    let text = typed.uppercased()
    let characters = Array(text.utf8)
    let digits = characters.prefix(17).map { Int($0) - 48 }
    guard characters.count == 18, digits.allSatisfy({ (0...9).contains($0) }),
      characters[17] == UInt8(ascii: "X") || (48...57).contains(characters[17])
    else { throw .malformed }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    guard let birthDate = CalendarDate(year: number(6..<10), month: number(10..<12), day: number(12..<14))
    else {
      throw .birthDate
    }
    guard characters[17] == Self.checkDigit(of: digits) else { throw .checkDigit }
    (self.text, self.birthDate, isMale) = (text, birthDate, digits[16] % 2 == 1)
  }

  /// The weight of place i is 2^(17−i) modulo 11; the remainder picks the check digit.
  private static func checkDigit(of digits: [Int]) -> UInt8 {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return Array("10X98765432".utf8)[sum % 11]
  }
}
