package import Assessment

extension Language {
  /// What stands between two sentences on one line.
  package var gap: String {
    switch self {
    case .en: " "
    case .zhHans: ""
    }
  }

  /// Between the parts of a line that belong together.
  package var comma: String {
    switch self {
    case .en: ", "
    case .zhHans: "，"
    }
  }

  /// Between reasons in one sentence.
  package var semicolon: String {
    switch self {
    case .en: "; "
    case .zhHans: "；"
    }
  }

  /// What ends a sentence.
  package var stop: String {
    switch self {
    case .en: "."
    case .zhHans: "。"
    }
  }

  /// A remark in brackets; with `spaced`, as it follows other words.
  package func bracketed(_ text: String, spaced: Bool = false) -> String {
    switch self {
    case .en: (spaced ? " (" : "(") + text + ")"
    case .zhHans: "（" + text + "）"
    }
  }

  /// "12356 or 962525"; "12356或962525".
  package func either(_ parts: [String]) -> String {
    switch self {
    case .en: parts.joined(separator: " or ")
    case .zhHans: parts.joined(separator: "或")
    }
  }
}
