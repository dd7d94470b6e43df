/// Rows under columns; where they do not fit side by side, each row is written as a short record instead.
package struct Table: Hashable, Sendable {
  /// One column.
  package struct Column: Hashable, Sendable {
    /// What stands above it.
    package var title: String
    /// Whether its text may be broken into several lines; others keep their full width.
    package var wraps: Bool
    /// Whether it is set to the right, as figures are.
    package var isFigure: Bool

    /// A column.
    package init(_ title: String, wraps: Bool = false, isFigure: Bool = false) {
      self.title = title
      self.wraps = wraps
      self.isFigure = isFigure
    }
  }

  /// From left to right; the first names the row.
  package var columns: [Column]
  /// The cells; a row shorter than the columns is filled with empty ones.
  package var rows: [[String]]

  /// Whether each row can be chosen by its number, which then stands first.
  package var isNumbered: Bool

  /// A table.
  package init(_ columns: [Column], _ rows: [[String]], isNumbered: Bool = false) {
    self.columns = columns
    self.rows = rows
    self.isNumbered = isNumbered
  }
}
