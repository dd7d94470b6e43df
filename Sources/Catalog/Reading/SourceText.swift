internal import Assessment

/// A file's bytes after the checks that come before any parsing: UTF-8 without a byte-order mark, lines that end
/// in LF, no tabs, no control or text-reordering characters. What passes has one spelling, so its digest is
/// meaningful, and what a reviewer sees is what is read.
struct SourceText {
  /// Larger files are refused unread.
  static let largestSize = 1 << 20
  /// Aliases multiply when nested; so few cannot do harm before they are found and refused one by one.
  private static let harmlessAliases = 8

  /// The text.
  let text: String
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// The last place that was asked for.
  private var last = (line: 0, column: 0, position: 0)

  /// Checks bytes.
  ///
  /// - Throws: `Rejection` with every line that breaks a rule.
  init(_ bytes: [UInt8]) throws(Rejection) {
    guard bytes.count <= Self.largestSize else {
      throw Rejection([Defect(line: 1, message: "the file is larger than 1 MiB; split or shorten it")])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let line = Self.lineOfFirstInvalidByte(in: bytes)
      throw Rejection([Defect(line: line, message: "not UTF-8; save the file as UTF-8")])
    }
    self.bytes = bytes
    self.text = text
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    let defects = Self.forbiddenCharacters(in: text) + Self.aliasFlood(in: bytes)
    guard defects.isEmpty else { throw Rejection(defects) }
  }

  /// The byte at a line and column counted from 1, where columns are Unicode scalars.
  ///
  /// Places are asked for in the order of the file as a rule, so it goes on from the last one: a line of a megabyte
  /// is walked through once.
  mutating func byte(line: Int, column: Int) -> UInt8? {
    guard lineStarts.indices.contains(line - 1) else { return nil }
    if line != last.line || column < last.column {
      last = (line: line, column: 1, position: lineStarts[line - 1])
    }
    while last.position < bytes.count, last.column < column {
      last.position += 1
      while last.position < bytes.count, bytes[last.position] & 0xC0 == 0x80 { last.position += 1 }
      last.column += 1
    }
    return last.position < bytes.count ? bytes[last.position] : nil
  }

  private static func lineOfFirstInvalidByte(in bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }

  private static func forbiddenCharacters(in text: String) -> [Defect] {
    var (line, found) = (1, [Defect]())
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        line += 1
      } else if let message = scalar.whyForbidden, found.last != Defect(line: line, message: message) {
        found.append(Defect(line: line, message: message))
      }
    }
    return found
  }

  private static func aliasFlood(in bytes: [UInt8]) -> [Defect] {
    let anchors = tokens(UInt8(ascii: "&"), in: bytes)
    guard let first = anchors.first, tokens(UInt8(ascii: "*"), in: bytes).count > harmlessAliases else {
      return []
    }
    let line = bytes[..<first].count { $0 == UInt8(ascii: "\n") } + 1
    return [Defect(line: line, message: YAMLDocument.anchorMessage)]
  }

  /// Where an indicator stands at a place where a value may begin.
  private static func tokens(_ indicator: UInt8, in bytes: [UInt8]) -> [Int] {
    let (before, after) = (Set(" \n[{,:-?".utf8), Set(" \n".utf8))
    return bytes.indices.filter { index in
      bytes[index] == indicator && (index == 0 || before.contains(bytes[index - 1]))
        && index + 1 < bytes.count && !after.contains(bytes[index + 1])
    }
  }
}

extension Unicode.Scalar {
  /// Why this character may not stand in a file, nor in a text that an escape in a file makes; `nil` if it may.
  var whyForbidden: String? {
    switch value {
    case 0x0A: nil
    case 0x09: "a tab; indent and separate with spaces"
    case 0x0D: "a carriage return; end lines with LF alone"
    case 0xFEFF: "a byte-order mark; remove it"
    case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFFFE, 0xFFFF: "a control character; remove it"
    case 0x202A...0x202E, 0x2066...0x2069: "a character that reorders text; remove it"
    case _: nil
    }
  }
}
