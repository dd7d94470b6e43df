import TestSupport

/// Ways in which a file can come to harm: a slip of the finger, of the editor, or of an author who knows the format.
struct Damage {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The file with one to four things done to it.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes = bytesHarmed(bytes)
      case 1: bytes = linesMoved(bytes)
      case 2: bytes = wordsExchanged(bytes)
      case _: bytes = expressionsReplaced(bytes)
      }
    }
    return bytes
  }

  /// One element of a list, which must not be empty.
  mutating func pick(below count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  // MARK: Bytes

  /// Fragments that mean something to YAML, to expressions or to the checks.
  private static let fragments: [[UInt8]] = [
    "&a ", "*a", "!!int ", "? ", ": ", "- ", "{", "}", "[", "]", "\"", "'", "|\n", ">-\n", "#", "\n", "  ",
    "---\n", "...", "%YAML 1.1\n", "<<: ", "~", "null", "-1", "99999999999999999999", "1e9", "0.1",
    "\\u0000", "\u{FEFF}", "P9999Y", "!declined", "yes", "no", "omit", "true", "0", "1000000",
  ].map { Array($0.utf8) }

  private mutating func bytesHarmed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
    let fragment = Self.fragments[pick(below: Self.fragments.count)]
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.replaceSubrange(place..<end, with: [UInt8.random(in: 0...255, using: &random)])
    case 1: bytes.insert(contentsOf: fragment, at: place)
    case 2: bytes.replaceSubrange(place..<end, with: fragment)
    case 3: bytes.removeSubrange(place..<end)
    case 4:
      bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
    case _: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    }
    return bytes
  }

  // MARK: Lines and words

  private mutating func linesMoved(_ bytes: [UInt8]) -> [UInt8] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    let (one, other) = (pick(below: lines.count), pick(below: lines.count))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: lines.remove(at: one)
    case 1: lines.insert(lines[one], at: other)
    case 2: lines.swapAt(one, other)
    case 3: lines[one] = Array("  ".utf8) + lines[one]
    case _: lines[one] = Array(lines[one].dropFirst(2))
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// Puts one of the file's own words in place of another, which is nearly always well formed.
  private mutating func wordsExchanged(_ bytes: [UInt8]) -> [UInt8] {
    let words = Self.words(bytes)
    guard words.count > 1 else { return bytes }
    let (old, new) = (words[pick(below: words.count)], words[pick(below: words.count)])
    return Array(bytes[..<old.lowerBound]) + Array(bytes[new]) + Array(bytes[old.upperBound...])
  }

  private static func words(_ bytes: [UInt8]) -> [Range<Int>] {
    var (words, start) = ([Range<Int>](), Int?.none)
    for (index, byte) in bytes.enumerated() {
      let isPart =
        byte > 127 || byte == 45 || byte == 46 || (48...57).contains(byte) || (97...122).contains(byte)
      if isPart {
        start = start ?? index
      } else if let begin = start {
        words.append(begin..<index)
        start = nil
      }
    }
    return words
  }

  // MARK: Expressions

  private static let places = ["    value: ", "    when: ", "    applies-when: ", "ask-when: "].map {
    Array($0.utf8)
  }

  /// Puts another expression in place of one of the file's.
  private mutating func expressionsReplaced(_ bytes: [UInt8]) -> [UInt8] {
    let starts = bytes.indices.filter { index in Self.places.contains { bytes[index...].starts(with: $0) } }
    guard !starts.isEmpty else { return wordsExchanged(bytes) }
    let start = starts[pick(below: starts.count)]
    let begin = (bytes[start...].firstIndex(of: UInt8(ascii: ":")) ?? start) + 1
    let end = bytes[begin...].firstIndex { [10, 44, 125].contains($0) } ?? bytes.count
    return Array(bytes[..<begin]) + Array(" \"\(expression(4))\"".utf8) + Array(bytes[end...])
  }

  private static let names = [
    "q1", "q2", "q3", "q4", "q5a", "total", "core", "age", "female", "none", "major", "x-y",
  ]
  private static let calls = [
    "sum", "mean", "min", "max", "count", "if", "round", "floor", "table", "reverse", "open", "answered",
    "declined", "includes", "elapsed", "median",
  ]
  private static let signs = ["+", "-", "*", "/", "<", "<=", ">", ">=", "=", "!=", "and", "or", "->", "..."]

  private mutating func expression(_ depth: Int) -> String {
    guard depth > 0, pick(below: 4) > 0 else {
      return pick(below: 3) == 0
        ? String(Int.random(in: -3...30, using: &random)) : Self.names[pick(below: Self.names.count)]
    }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return "(\(expression(depth - 1)))"
    case 1: return "\(pick(below: 2) == 0 ? "not " : "-")\(expression(depth - 1))"
    case 2:
      let arguments = (0..<Int.random(in: 0...4, using: &random)).map { _ in argument(depth - 1) }
      return "\(Self.calls[pick(below: Self.calls.count)])(\(arguments.joined(separator: ", ")))"
    case _:
      return "\(expression(depth - 1)) \(Self.signs[pick(below: Self.signs.count)]) \(expression(depth - 1))"
    }
  }

  private mutating func argument(_ depth: Int) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: "q1...q\(Int.random(in: 2...20, using: &random))"
    case 1: ">= \(Int.random(in: 0...30, using: &random)) -> \(expression(depth))"
    case _: expression(depth)
    }
  }
}
