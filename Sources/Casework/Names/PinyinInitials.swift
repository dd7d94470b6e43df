/// The letters with which a Chinese character's pinyin may begin, every modern reading counted: 单 a `c`, `d` or `s`.
///
/// People type names by them: `wxm` for 王秀梅. A surname often keeps an old reading (单 Shàn, 曾 Zēng, 解 Xiè), and
/// whoever types knows which, so all of them find the person.
public struct PinyinInitials: Hashable, Sendable {
  /// One bit for each letter, `a` the lowest; none where the character has no reading here.
  package let bits: UInt32

  /// The initials of a character; none outside U+4E00 to U+9FFF.
  public init(of scalar: Unicode.Scalar) {
    let place = Int(scalar.value) - 0x4e00
    bits = Self.all.indices.contains(place) ? Self.all[place] : 0
  }

  /// Whether one of the readings begins with a lower-case letter.
  public func contains(_ letter: Unicode.Scalar) -> Bool {
    letter.value < 0x80 && bits & Self.bit(of: UInt8(letter.value)) != 0
  }

  /// The letters, in the order of the alphabet.
  public var letters: String {
    String(
      String.UnicodeScalarView(
        (UInt8(ascii: "a")...UInt8(ascii: "z")).lazy.map(Unicode.Scalar.init).filter(contains)))
  }

  /// The bit of a lower-case letter; none for anything else.
  package static func bit(of byte: UInt8) -> UInt32 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? 1 << UInt32(byte - UInt8(ascii: "a")) : 0
  }

  /// The table unfolded: four bytes a character, so that a search looks nothing up twice.
  private static let all: [UInt32] = {
    var all: [UInt32] = []
    all.reserveCapacity(0x5200)
    table.withUTF8Buffer { bytes in
      for byte in bytes where byte != UInt8(ascii: "\n") {
        if byte < UInt8(ascii: "a") { all.append(0) }
        all[all.count - 1] |= bit(of: byte | 0x20)
      }
    }
    return all
  }()
}
