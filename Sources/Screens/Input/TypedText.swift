/// A line as it was typed, in the one form that the readers below expect.
package enum TypedText {
  /// Full-width letters, digits and signs become plain ones; spaces at both ends go.
  ///
  /// A Chinese input method left on types `１`, `！` and `？`; the counselor need not switch it off.
  package static func normalised(_ line: some StringProtocol) -> String {
    let scalars = line.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      switch scalar.value {
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
      case 0x3000: " "
      case 0..<0x20, 0x7F: scalar.value == 0x09 ? " " : nil
      case _: scalar
      }
    }
    return trimmed(String(String.UnicodeScalarView(scalars)))
  }

  /// The line with spaces at both ends removed.
  package static func trimmed(_ line: String) -> String {
    let start = line.drop(while: \.isWhitespace)
    return String(String(start.reversed().drop(while: \.isWhitespace)).reversed())
  }
}
