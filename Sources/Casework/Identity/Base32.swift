/// Crockford's base 32: no I, L, O or U, so that a number read aloud is not misheard.
public enum Base32 {
  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let bytes = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Ten digits in two groups, for fifty bits.
  static func text(of bits: UInt64) -> String {
    // Lists show thousands of them: written in place, without a text for each digit.
    String(unsafeUninitializedCapacity: 11) { text in
      for place in 0..<10 {
        text[place < 5 ? place : place + 1] = bytes[Int(bits >> UInt64(45 - 5 * place) & 31)]
      }
      text[5] = UInt8(ascii: "-")
      return 11
    }
  }

  /// What a person typed, in the one spelling that is stored: upper case, I and L as 1, O as 0, grouped.
  ///
  /// `nil` where it is not ten such digits.
  public static func normalised(_ typed: some StringProtocol) -> String? {
    // Beyond ASCII, upper case makes two letters of one and plain letters of others.
    guard typed.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let plain = typed.uppercased().filter { $0 != "-" }.map { digit -> Character in
      switch digit {
      case "I", "L": "1"
      case "O": "0"
      default: digit
      }
    }
    guard plain.count == 10, plain.allSatisfy(digits.contains) else { return nil }
    return String(plain[..<5]) + "-" + String(plain[5...])
  }
}
