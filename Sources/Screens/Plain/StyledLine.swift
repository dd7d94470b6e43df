/// One line of a terminal, in runs of one style each.
package struct StyledLine: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// Text in one style.
  package struct Run: Hashable, Sendable {
    /// The text.
    package var text: String
    /// How it stands out.
    package var style: Style
  }

  /// From left to right.
  package private(set) var runs: [Run] = []

  /// A line in one style.
  package init(_ text: String, _ style: Style = .plain) {
    if !text.isEmpty { runs = [Run(text: text, style: style)] }
  }

  /// A plain line.
  package init(stringLiteral text: String) { self.init(text) }

  /// The text alone.
  package var text: String { runs.map(\.text).joined() }

  /// The columns that it takes.
  package var columns: Int { runs.reduce(0) { $0 + TerminalColumns.count($1.text) } }

  /// Two parts of one line.
  package static func + (left: Self, right: Self) -> Self {
    var line = left
    line.runs += right.runs
    return line
  }

  /// The line as bytes for a terminal; without colour the text alone.
  package func text(coloured: Bool) -> String {
    coloured ? runs.map { $0.style.sequence(around: $0.text) }.joined() : text
  }
}
