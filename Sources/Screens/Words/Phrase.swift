package import Assessment

/// A sentence that a person sees, in every language side by side, so that neither can be forgotten.
package protocol Phrase: Sendable {
  /// The sentence in English and in simplified Chinese.
  var said: (en: String, zhHans: String) { get }
}

extension Language {
  /// The sentence in this language; there is no fallback to another.
  package func say(_ phrase: some Phrase) -> String {
    let said = phrase.said
    return switch self {
    case .en: said.en
    case .zhHans: said.zhHans
    }
  }
}

/// "1 day", "2 days".
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  number == 1 ? "1 " + one : "\(number) " + (many ?? one + "s")
}
