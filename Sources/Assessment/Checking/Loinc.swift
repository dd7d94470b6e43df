/// The check digit of LOINC codes (modulo 10, every second digit from the right doubled).
package enum Loinc {
  /// Whether a text has a LOINC code's form and its check digit fits.
  package static func isCode(_ text: String) -> Bool {
    guard let (body, check) = parts(of: text) else { return false }
    let sum = body.reversed().enumerated().reduce(0) { sum, digit in
      let doubled = digit.element * (digit.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + doubled / 10 + doubled % 10
    }
    return (sum + check).isMultiple(of: 10)
  }

  /// Whether a text is written as LOINC codes are, whatever its check digit.
  static func hasForm(_ text: String) -> Bool { parts(of: text) != nil }

  private static func parts(of text: String) -> (body: [Int], check: Int)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...7).contains(parts[0].utf8.count), parts[1].utf8.count == 1,
      let check = digits(parts[1])?.first, let body = digits(parts[0])
    else { return nil }
    return (body, check)
  }

  private static func digits(_ text: Substring) -> [Int]? {
    let bytes = text.utf8.map { Int($0) - 48 }
    return bytes.allSatisfy((0...9).contains) ? bytes : nil
  }
}
