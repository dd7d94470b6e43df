/// What a screen waits for. In lines everything is typed and ended with Enter; in full screen a key may be enough.
package enum Input: Hashable, Sendable {
  /// One of the screen's keys and nothing else.
  case keys
  /// One of the choices, or of a table's numbered rows; or a key.
  case choice
  /// Several of the choices; or a key.
  case several
  /// A number, a date, a time: letters that are keys here act at once while nothing is typed.
  case figure
  /// Words of one's own; every letter is a letter.
  case words

  /// What stands before the cursor where lines are typed.
  package static let prompt = "> "
}
