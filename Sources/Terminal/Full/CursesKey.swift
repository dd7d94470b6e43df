import CNcurses
import Screens

/// Reads keys as ncurses gives them.
enum CursesKey {
  /// The next key; `nil` where none waits.
  static func read(from window: UnsafeMutablePointer<WINDOW>) -> Key? {
    var code: wint_t = 0
    let kind = wget_wch(window, &code)
    if kind == KEY_CODE_YES { return special(Int32(bitPattern: code)) }
    guard kind == OK else { return nil }
    return typed(code)
  }

  private static func special(_ code: Int32) -> Key? {
    switch code {
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_HOME, KEY_FIND: .home
    case KEY_END, KEY_SELECT: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_ENTER: .enter
    case KEY_BTAB: .backTab
    // ncurses tells a resize as a key as well; the signal told it before.
    case KEY_RESIZE: nil
    case _: .other
    }
  }

  private static func typed(_ code: wint_t) -> Key {
    switch code {
    case 9: return .tab
    case 10, 13: return .enter
    case 27: return .escape
    case 8, 127: return .backspace
    case 1...26:
      guard let scalar = Unicode.Scalar(code + 96) else { return .other }
      return .control(Character(scalar))
    case 0, 28...31: return .other
    case _: return Unicode.Scalar(code).map { .character(Character($0)) } ?? .other
    }
  }
}
