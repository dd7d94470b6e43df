import Screens

/// A list that is paged through by `n` and `p`, until a row is chosen, another key is pressed, or one steps back.
struct PagedList<Row> {
  /// What came of a line.
  enum Choice {
    /// The row at a place in the whole list.
    case row(Int)
    /// A key of the screen's own.
    case key(String)
    /// Back.
    case back
  }

  private let talk: Talk
  private let rows: [Row]
  private let length: Int
  private(set) var page = 0

  /// A list of so many rows a page.
  init(_ talk: Talk, _ rows: [Row], length: Int = AuditDeskScreens.pageLength) {
    (self.talk, self.rows, self.length) = (talk, rows, length)
  }

  /// Shows pages until something is chosen.
  ///
  /// - Parameters:
  ///   - keys: the keys of the screen beyond those that turn pages.
  ///   - screen: draws one page.
  /// - Returns: what was chosen.
  /// - Throws: `InputEnded` at the end of input.
  mutating func choose(keys: Set<String> = [], _ screen: (Page<Row>) -> Screen) throws -> Choice {
    var remark: String?
    while true {
      let shown = Page(page, of: rows, length: length)
      page = shown.number
      let drawn = screen(shown)
      let line = try talk.line(remark.map { drawn.noting($0) } ?? drawn).lowercased()
      remark = nil
      switch line {
      case Screen.back: return .back
      case "n", "": page = min(shown.count - 1, page + 1)
      case "p": page = max(0, page - 1)
      case line where keys.contains(line): return .key(line)
      case _:
        if drawn.input == .choice, let number = Int(line), (1...max(1, shown.rows.count)).contains(number),
          !shown.isEmpty
        {
          return .row(shown.start + number - 1)
        }
        remark = talk.say(
          drawn.input == .choice && Int(line) != nil
            ? InputWords.notAChoice(shown.rows.count) : .notOnThisScreen(line))
      }
    }
  }
}
