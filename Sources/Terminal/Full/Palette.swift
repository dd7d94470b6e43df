import CNcurses
import Screens

/// How each style looks, on dark and on light backgrounds: bold, reverse and dim first, a few colours where there are
/// any. Whatever a terminal lacks it leaves out; the marks in the text stay.
struct Palette {
  private let hasColour: Bool

  /// Prepares the colours, over the terminal's own background.
  init(isColoured: Bool) {
    hasColour = isColoured && has_colors() && start_color() == OK && use_default_colors() == OK
    guard hasColour else { return }
    // Red and magenta are told apart from either background.
    init_pair(1, Int16(COLOR_RED), -1)
    init_pair(2, Int16(COLOR_MAGENTA), -1)
    init_pair(3, Int16(COLOR_CYAN), -1)
  }

  /// What is written next is in that style.
  func set(_ style: Style, on window: UnsafeMutablePointer<WINDOW>) {
    let (attributes, pair) = look(style)
    wattr_set(window, attributes, hasColour ? pair : 0, nil)
  }

  private func look(_ style: Style) -> (attr_t, Int16) {
    switch style {
    case .plain: (0, 0)
    case .title: (nx_attr_reverse(), 0)
    case .strong: (nx_attr_bold(), 0)
    case .quiet: (nx_attr_dim(), 0)
    case .attention: (nx_attr_bold(), 2)
    case .danger: (nx_attr_bold(), 1)
    case .alarm: (nx_attr_bold() | nx_attr_reverse(), 1)
    case .selected: (nx_attr_bold() | nx_attr_reverse(), 0)
    }
  }
}
