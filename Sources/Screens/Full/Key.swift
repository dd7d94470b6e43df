/// One key as a person pressed it.
package enum Key: Hashable, Sendable {
  /// A character, from the keyboard or from an input method.
  case character(Character)
  /// A character with the control key, in lower case.
  case control(Character)
  case enter, escape, backspace, delete, tab, backTab
  case left, right, up, down, home, end, pageUp, pageDown
  /// A key that has no meaning anywhere here.
  case other
}
