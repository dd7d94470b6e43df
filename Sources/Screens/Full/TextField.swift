/// A line of text under a cursor, by what a reader takes for characters.
package struct TextField: Hashable, Sendable {
  /// The characters.
  package private(set) var characters: [Character] = []
  /// Where the next one goes.
  package private(set) var cursor = 0

  /// What is written.
  package var text: String { String(characters) }
  /// Whether nothing is.
  package var isEmpty: Bool { characters.isEmpty }

  /// Takes an editing key in; false where it is none, or changes nothing.
  package mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(character)
    case .backspace where cursor > 0: remove(at: cursor - 1)
    case .delete where cursor < characters.count: remove(at: cursor)
    case .left where cursor > 0: cursor -= 1
    case .right where cursor < characters.count: cursor += 1
    case .home where cursor > 0: cursor = 0
    case .end where cursor < characters.count: cursor = characters.count
    case .control("u") where !isEmpty: (characters, cursor) = ([], 0)
    case .backspace, .delete, .left, .right, .home, .end, .up, .down, .pageUp, .pageDown, .tab, .backTab,
      .enter, .escape, .control, .other:
      return false
    }
    return true
  }

  private mutating func insert(_ character: Character) {
    let before = characters.count
    // A mark that came alone joins the letter before it, as it is drawn.
    let joined = Array(String(characters[..<cursor]) + String(character) + String(characters[cursor...]))
    characters = joined
    cursor += joined.count - before
  }

  private mutating func remove(at place: Int) {
    characters.remove(at: place)
    if place < cursor { cursor -= 1 }
  }

  /// The part that fits a width with the cursor in sight, and the cursor's column in it.
  package func window(of width: Int) -> (text: String, column: Int) {
    var first = cursor
    var used = 1
    while first > 0, used + TerminalColumns.count(characters[first - 1]) <= width {
      first -= 1
      used += TerminalColumns.count(characters[first])
    }
    var last = cursor
    var total = used - 1
    while last < characters.count, total + TerminalColumns.count(characters[last]) < width {
      total += TerminalColumns.count(characters[last])
      last += 1
    }
    return (String(characters[first..<last]), TerminalColumns.count(String(characters[first..<cursor])))
  }
}
