/// A text as a search compares it: lower case, plain letters without their marks, full-width forms as ordinary
/// ones, no dots inside of names, single spaces.
struct FoldedText {
  /// The bytes of the folded text, UTF-8.
  private(set) var bytes: [UInt8] = []

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count + 1)
    for scalar in text.unicodeScalars { add(scalar) }
    if bytes.last == Self.space { bytes.removeLast() }
  }

  /// The same without its spaces.
  var joined: [UInt8] { bytes.filter { $0 != Self.space } }

  /// What stands between its spaces.
  var words: [ArraySlice<UInt8>] { bytes.split(separator: Self.space) }

  static let space = UInt8(ascii: " ")

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x21..<0x7f: add(ascii: UInt8(scalar.value))
    case 0xff01..<0xff5f: add(ascii: UInt8(scalar.value - 0xfee0))
    // Combining marks, and the dots inside the names of some peoples, which few type.
    case 0x300..<0x370, 0xb7, 0x2022, 0x2027, 0x30fb: break
    case 0x3000: addSpace()
    case 0x2e80..<0xa000: add(wide: scalar.value)
    case _ where scalar.properties.isWhitespace: addSpace()
    case 0..<0x20, 0x7f: break
    case _: addOther(scalar)
    }
  }

  private mutating func add(ascii byte: UInt8) {
    bytes.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
  }

  /// Three bytes of UTF-8, as every Chinese character of a name takes.
  private mutating func add(wide value: UInt32) {
    bytes.append(UInt8(0xe0 | value >> 12))
    bytes.append(UInt8(0x80 | value >> 6 & 0x3f))
    bytes.append(UInt8(0x80 | value & 0x3f))
  }

  private mutating func addSpace() {
    if let last = bytes.last, last != Self.space { bytes.append(Self.space) }
  }

  private mutating func addOther(_ scalar: Unicode.Scalar) {
    if let plain = Self.plainLetter(of: scalar) { return add(ascii: plain) }
    bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }

  /// The letter under a mark, from the character's own name: LATIN SMALL LETTER U WITH DIAERESIS AND CARON is a U.
  private static func plainLetter(of scalar: Unicode.Scalar) -> UInt8? {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      words[3].utf8.count == 1
    else { return nil }
    return words[3].utf8.first
  }
}
