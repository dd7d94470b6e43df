/// A label without markup: what a person would have read.
enum FieldText {
  /// Takes tags off and decodes entities; lines stay lines, other white space becomes single blanks.
  static func plain(_ raw: String) -> String {
    var reader = MarkupReader(raw)
    let lines = reader.text().split(whereSeparator: \.isNewline).map(\.onOneLine)
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A few words of a text, for lists.
  static func short(_ text: String) -> String {
    let line = text.onOneLine
    let limit = line.unicodeScalars.contains { $0.isHan } ? 24 : 48
    guard line.count > limit else { return line }
    let cut = line.prefix(limit)
    let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return String(words.count > limit / 2 ? words : cut) + "…"
  }

  /// A formula on one line, cut where it would fill a screen.
  static func quoted(_ formula: String) -> String {
    let line = formula.onOneLine
    return line.count > 400 ? line.prefix(400) + "…" : line
  }
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character.
  var isHan: Bool { (0x3400...0x9FFF).contains(value) || (0x20000...0x3FFFF).contains(value) }
}
