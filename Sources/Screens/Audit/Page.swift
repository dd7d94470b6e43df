/// One page of a long list.
package struct Page<Row> {
  /// The rows of this page.
  package let rows: [Row]
  /// Where the first of them stands in the whole list.
  package let start: Int
  /// Which page, from 0; one that is not there is the nearest that is.
  package let number: Int
  /// How many pages there are; at least one.
  package let count: Int

  /// Cuts a page out of a list.
  package init(_ number: Int, of list: [Row], length: Int) {
    count = max(1, (list.count + length - 1) / length)
    self.number = min(max(0, number), count - 1)
    start = self.number * length
    rows = Array(list[start..<min(list.count, start + length)])
  }

  /// Whether there is nothing at all.
  package var isEmpty: Bool { rows.isEmpty }
}

extension Page: Equatable where Row: Equatable {}
extension Page: Sendable where Row: Sendable {}

extension Page {
  /// The same page with its rows made into something else.
  package init<Other>(_ page: Page<Other>, _ body: (Other) -> Row) {
    rows = page.rows.map(body)
    (start, number, count) = (page.start, page.number, page.count)
  }
}
