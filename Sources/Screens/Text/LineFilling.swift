/// Breaks running text into lines of a terminal.
///
/// No line starts with closing punctuation or ends with opening punctuation, as Chinese typesetting asks;
/// a Latin word or a telephone number is split only where it is longer than a whole line.
package struct LineFilling {
  /// Columns at most; at least two, so that one Chinese character always fits.
  package let width: Int

  /// Fills lines of at most that many columns.
  package init(width: Int) { self.width = max(2, width) }

  /// The lines of a text; a line break in the text stays one, and an empty line stays empty.
  package func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap(fill)
  }

  private func fill(_ text: Substring) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in TextPiece.pieces(of: text).flatMap({ $0.split(to: width) }) {
      let gap = piece.follows && !line.isEmpty ? 1 : 0
      if used + gap + piece.columns > width, !line.isEmpty {
        lines.append(line)
        line = ""
        used = 0
      }
      if gap == 1, !line.isEmpty { line += " " }
      line += piece.text
      used = TerminalColumns.count(line)
    }
    return lines + [line]
  }
}
