/// Lays values out as a person would: short things on one line, sentences that are too long folded under it.
enum YAMLLayout {
  /// How wide a line may be, in terminal columns, as in the files that the program ships with.
  static let width = 110

  /// The lines of a mapping.
  static func lines(_ entries: [YAMLValue.Entry], indent: Int = 0) -> [String] {
    entries.flatMap { lines(of: $0, indent: indent) }
  }

  private static func lines(of entry: YAMLValue.Entry, indent: Int) -> [String] {
    let head = blanks(indent) + YAMLText.inline(entry.key, inFlow: false) + ":"
    switch entry.value {
    case .text(let text): return self.text(text, after: head, indent: indent)
    case .map(let entries), .short(let entries):
      let rest = lines(entries, indent: indent + 2)
      return oneLine(entry.value, after: head) ?? [head] + rest
    case .list(let elements), .row(let elements):
      let rest = elements.flatMap { element($0, indent: indent + 2) }
      return oneLine(entry.value, after: head) ?? [head] + rest
    }
  }

  /// An element's first line begins with its dash, in place of the two blanks that it would be indented by.
  private static func element(_ value: YAMLValue, indent: Int) -> [String] {
    let dash = blanks(indent) + "-"
    switch value {
    case .text(let text): return self.text(text, after: dash, indent: indent)
    case .map(let entries), .short(let entries):
      if let line = oneLine(value, after: dash) { return line }
      let lines = lines(entries, indent: indent + 2)
      return lines.prefix(1).map { "\(dash) \($0.dropFirst(indent + 2))" } + lines.dropFirst()
    case .list(let elements), .row(let elements):
      let rest = elements.flatMap { element($0, indent: indent + 2) }
      return oneLine(value, after: dash) ?? [dash] + rest
    }
  }

  private static func text(_ text: String, after head: String, indent: Int) -> [String] {
    let line = "\(head) \(YAMLText.inline(text, inFlow: false))"
    let isShort = !text.unicodeScalars.contains("\n") && columns(line) <= width
    guard !isShort, YAMLText.isBlock(text) else { return [line] }
    let inner = blanks(indent + 2)
    guard text.unicodeScalars.contains("\n") else {
      return ["\(head) >-"] + folded(text, width: width - indent - 2).map { inner + $0 }
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return ["\(head) |-"] + lines.map { $0.isEmpty ? "" : inner + $0 }
  }

  /// Breaks only at a single blank between two words: that is what a reader puts a line break back to.
  private static func folded(_ text: String, width: Int) -> [String] {
    let bytes = Array(text.utf8)
    let space = UInt8(ascii: " ")
    let breaks = bytes.indices.dropFirst().dropLast().filter { index in
      bytes[index] == space && bytes[index - 1] != space && bytes[index + 1] != space
    }
    var (lines, start) = ([String](), 0)
    for end in breaks + [bytes.count] {
      let word = String(decoding: bytes[start..<end], as: UTF8.self)
      if let line = lines.last, columns(line) + 1 + columns(word) <= width {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(word)
      }
      start = end + 1
    }
    return lines
  }

  /// The value behind what stands before it, if it may stand on one line and fits there.
  private static func oneLine(_ value: YAMLValue, after head: String) -> [String]? {
    switch value {
    case .map(let entries) where !entries.isEmpty: return nil
    case .list(let elements) where !elements.isEmpty: return nil
    case .text, .map, .short, .list, .row:
      let line = "\(head) \(flow(value))"
      return columns(line) <= width || line.hasSuffix("{}") || line.hasSuffix("[]") ? [line] : nil
    }
  }

  private static func flow(_ value: YAMLValue) -> String {
    switch value {
    case .text(let text): YAMLText.inline(text, inFlow: true)
    case .map(let entries), .short(let entries):
      "{"
        + entries.map { "\(YAMLText.inline($0.key, inFlow: true)): \(flow($0.value))" }
        .joined(separator: ", ") + "}"
    case .list(let elements), .row(let elements): "[" + elements.map(flow).joined(separator: ", ") + "]"
    }
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Chinese, Japanese and Korean characters take two columns; it only decides where a line is broken.
  private static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }
}
