/// The few ways in which text may stand out. Meaning is in the words and marks; a style only helps to find them.
package enum Style: Hashable, Sendable {
  case plain, title, strong, quiet, attention, danger
  /// The top of a screen that must not be overlooked.
  case alarm
  /// The one that Enter would take.
  case selected

  /// The text between the sequences that switch the style on and off.
  func sequence(around text: String) -> String {
    guard let code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: String? {
    switch self {
    case .plain: nil
    case .title: "1;36"
    case .strong: "1"
    case .quiet: "2"
    case .attention: "1;33"
    case .danger: "1;31"
    case .alarm: "1;7;31"
    case .selected: "7"
    }
  }
}
