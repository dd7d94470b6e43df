/// The few ways in which a line may stand out where colour is wanted.
enum Style {
  case plain, title, strong, quiet, attention, danger

  /// The text between the sequences that switch the style on and off, or as it is without colour.
  func on(_ text: String, _ colour: Bool) -> String {
    guard colour, let code else { return text }
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
    }
  }
}
