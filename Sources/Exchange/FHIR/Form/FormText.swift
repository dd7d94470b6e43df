internal import Assessment

/// A text of a form with its translations.
struct FormText: Hashable {
  /// In the form's own language.
  var plain: String?
  /// By language tag, as written.
  var translations: [String: String] = [:]

  /// Whether there is not one word in any language.
  var isEmpty: Bool { plain == nil && translations.isEmpty }

  /// The same without translations that no pack can hold.
  var inOurLanguages: FormText {
    FormText(plain: plain, translations: translations.filter { Language(tag: $0.key) != nil })
  }

  /// The translation into one of our languages.
  subscript(language: Language) -> String? {
    translations.keys.sorted().first { Language(tag: $0) == language }.flatMap { translations[$0] }
  }
}

extension Language {
  /// The language of a BCP 47 tag; Chinese without a script is taken for the simplified one of the mainland.
  init?(tag: String) {
    let parts = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
    switch parts.first {
    case "en": self = .en
    case "zh", "cmn":
      let others: Set<String> = ["hant", "tw", "hk", "mo"]
      guard others.isDisjoint(with: parts) else { return nil }
      self = .zhHans
    case _: return nil
    }
  }

  /// The language that a text seems to be in: Chinese where it holds Chinese characters.
  init(guessing text: String) {
    self = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } ? .zhHans : .en
  }
}
