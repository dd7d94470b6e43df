package import Assessment

/// Which language the program speaks.
package enum LanguageChoice {
  /// The language of `--lang` or `NUANXIN_LANG`: `en`, `zh-Hans`, and what locales call them; `nil` for others.
  package static func named(_ text: some StringProtocol) -> Language? {
    let name = text.lowercased().prefix { $0 != "." && $0 != "@" }
    let main = name.split { "-_".contains($0) }.first.map(String.init)
    return switch main {
    case "en": .en
    case "zh": .zhHans
    case _: nil
    }
  }

  /// The language of the environment: `NUANXIN_LANG`, then the locale's variables in their usual order.
  ///
  /// Only the text counts, not whether the machine has that locale installed; without any, English.
  package static func environment(_ variables: [String: String]) -> Language {
    if let own = variables["NUANXIN_LANG"].flatMap({ named($0) }) { return own }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
    return locale.flatMap { named($0) } ?? .en
  }
}
