/// How many columns of a terminal a text takes: East Asian wide characters two, combining marks none.
///
/// Characters of ambiguous width count as one, as terminals in UTF-8 locales draw them.
package enum TerminalColumns {
  /// The columns of a text on one line.
  package static func count(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + count($1) }
  }

  /// The columns of what a reader takes for one character.
  ///
  /// A joined sequence (an emoji of several people, a letter with its marks) is as wide as its widest part.
  package static func count(_ character: Character) -> Int {
    if character.unicodeScalars.contains(variationSixteen) { return 2 }
    return character.unicodeScalars.lazy.map(count).max() ?? 0
  }

  /// The columns of one scalar.
  package static func count(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7F { return scalar.value < 0x20 ? 0 : 1 }
    if isWide(scalar) { return 2 }
    return takesNoColumn(scalar) ? 0 : 1
  }

  /// The text, filled with spaces on its right up to a width.
  package static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - count(text)))
  }

  /// Asks for the emoji form, which is two columns wide.
  private static let variationSixteen: Unicode.Scalar = "\u{FE0F}"

  private static func takesNoColumn(_ scalar: Unicode.Scalar) -> Bool {
    if 0x1160...0x11FF ~= scalar.value || 0xD7B0...0xD7FF ~= scalar.value { return true }
    if scalar.value == 0xAD || prepended.contains(where: { $0.contains(scalar.value) }) { return false }
    if scalar.properties.isDefaultIgnorableCodePoint { return true }
    let none: [Unicode.GeneralCategory] = [
      .nonspacingMark, .enclosingMark, .spacingMark, .format, .control, .lineSeparator, .paragraphSeparator,
    ]
    return none.contains(scalar.properties.generalCategory)
  }

  /// Format characters that are drawn: the number and verse signs of Arabic, Syriac and Kaithi.
  private static let prepended: [ClosedRange<UInt32>] = [
    0x0600...0x0605, 0x06DD...0x06DD, 0x070F...0x070F, 0x0890...0x0891, 0x08E2...0x08E2, 0x110BD...0x110BD,
    0x110CD...0x110CD,
  ]

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    if scalar.properties.isEmojiPresentation { return true }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(scalar.value)
  }

  /// The wide scripts and their punctuation (Unicode Standard Annex 11, W and F); emoji are a property.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x3029, 0x3030...0x303E,
    0x3041...0x3096, 0x309B...0x3163, 0x3165...0x3247, 0x3250...0x4DBF, 0x4DC0...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x16FE3, 0x16FF2...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F1E6...0x1F1FF,
    0x1F200...0x1F265, 0x1F3FB...0x1F3FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
