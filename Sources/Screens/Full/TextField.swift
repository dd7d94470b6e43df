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
    case .character(let character): return insert(character)
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

  /// Control characters, which a paste may bring along, are no text; a tab is a space.
  private mutating func insert(_ character: Character) -> Bool {
    let text = character == "\t" ? " " : String(character)
    let written = String(String.UnicodeScalarView(text.unicodeScalars.filter(Self.isWritten)))
    guard !written.isEmpty else { return false }
    join(String(characters[..<cursor]) + written, String(characters[cursor...]))
    return true
  }

  private mutating func remove(at place: Int) {
    join(String(characters[..<place]), String(characters[(place + 1)...]))
  }

  /// A mark that came alone joins the letter before it, as it is drawn; the cursor stands after what is before it.
  private mutating func join(_ before: String, _ after: String) {
    characters = Array(before + after)
    let length = before.unicodeScalars.count
    var (place, passed) = (0, 0)
    while passed < length {
      passed += characters[place].unicodeScalars.count
      place += 1
    }
    cursor = place
  }

  private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    // What turns the direction of writing around would turn the rest of the window around as well.
    case .format: !(0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value)
    case _: true
    }
  }
}
