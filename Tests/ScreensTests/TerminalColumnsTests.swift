import Foundation
import TestSupport
import Testing

@testable import Screens

@Suite("Columns of a terminal")
struct TerminalColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("暖心", 4), ("q1，", 4), ("１２", 4), ("e\u{301}", 1), ("ㄅ", 2), ("한글", 4), ("“”…—·", 5),
    ("👩‍👩‍👧", 2), ("❤️", 2), ("☎", 1), ("\u{200B}", 0), ("𠮷", 2), ("　", 2), ("é", 1), ("（）", 4), ("·", 1),
  ])
  func knownTexts(text: String, columns: Int) {
    #expect(TerminalColumns.count(text) == columns)
  }

  /// Compares with the Python package `wcwidth` for every assigned character of the planes in use.
  @Test(.enabled(if: Python.path != nil, Comment(rawValue: Python.missing)))
  func agreesWithWcwidth() throws {
    let widths = try Wcwidth.widths()
    #expect(widths.count > 80_000)
    var differing: [String] = []
    for (value, width) in widths {
      guard let scalar = Unicode.Scalar(value), TerminalColumns.count(scalar) != width else { continue }
      differing.append("\(String(value, radix: 16)): \(TerminalColumns.count(scalar)) not \(width)")
    }
    #expect(differing == [])
  }
}

/// What Python's `wcwidth` says, asked of the program itself so that no table of it is kept here.
private enum Wcwidth {
  static func widths() throws -> [(UInt32, Int)] {
    let script = """
      import unicodedata, wcwidth
      for c in list(range(0x20, 0x20000)) + list(range(0x20000, 0x2A6E0, 7)):
          if 0xD800 <= c < 0xE000 or unicodedata.category(chr(c)) in ('Cn', 'Co', 'Cc', 'Cs'): continue
          print(c, wcwidth.wcwidth(chr(c)))
      """
    let ending = try Python.run(["-c", script])
    try #require(ending.status == 0, "\(ending.complaint)")
    return ending.lines.compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count == 2, let value = UInt32(fields[0]), let width = Int(fields[1]) else { return nil }
      return (value, width)
    }
  }
}
