/// A whole window as it is to be drawn.
package struct Frame: Hashable, Sendable {
  /// The window's size.
  package struct Size: Hashable, Sendable {
    /// Columns, at least 1.
    package var columns: Int
    /// Rows, at least 1.
    package var rows: Int

    /// A size.
    package init(columns: Int, rows: Int) { (self.columns, self.rows) = (max(1, columns), max(1, rows)) }
  }

  /// Where the cursor stands.
  package struct Cursor: Hashable, Sendable {
    /// From 0, at the left.
    package var column: Int
    /// From 0, at the top.
    package var row: Int
  }

  /// From the top; never more than the window has, none wider than it is.
  package var lines: [StyledLine]
  /// `nil` where no cursor shows.
  package var cursor: Cursor?

  /// Nothing at all: what a window shows that others must not read.
  package static let blank = Frame(lines: [], cursor: nil)

  /// The text alone, for a comparison.
  package var text: String {
    lines.map { line in
      var text = line.text
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }
}
