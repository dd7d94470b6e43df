/// The least part of a text that stays on one line: a word, or one wide character with its punctuation.
struct TextPiece {
  /// What stands on the line.
  var text: String
  /// Whether a space parted it from the piece before.
  var follows: Bool

  /// Its columns.
  var columns: Int { TerminalColumns.count(text) }

  /// Takes a text apart.
  static func pieces(of text: Substring) -> [TextPiece] {
    var pieces: [TextPiece] = []
    var spaced = false
    for character in text {
      if character == " " || character == "\t" {
        spaced = true
      } else if let last = pieces.last, !spaced, Self.joins(last.text.last, character) {
        pieces[pieces.count - 1].text.append(character)
      } else {
        pieces.append(TextPiece(text: String(character), follows: spaced))
        spaced = false
      }
    }
    return pieces
  }

  /// The piece in parts that each fit, for the rare word that is longer than a line.
  func split(to width: Int) -> [TextPiece] {
    guard columns > width else { return [self] }
    var parts: [TextPiece] = [TextPiece(text: "", follows: follows)]
    for character in text {
      let last = parts.count - 1
      if parts[last].columns + TerminalColumns.count(character) > width, !parts[last].text.isEmpty {
        parts.append(TextPiece(text: String(character), follows: false))
      } else {
        parts[last].text.append(character)
      }
    }
    return parts
  }

  private static func joins(_ left: Character?, _ right: Character) -> Bool {
    guard let left else { return false }
    if closing.contains(right) || opening.contains(left) { return true }
    return TerminalColumns.count(left) < 2 && TerminalColumns.count(right) < 2 && !dashes.contains(left)
  }

  /// Never first on a line.
  private static let closing = Set("、。，．；：？！）】》〉」』”’…—％·,.;:!?)]}%")
  /// Never last on a line.
  private static let opening = Set("（【《〈「『“‘([{")
  /// After these a line may end, although no space follows in Chinese.
  private static let dashes = Set("—…”")
}
