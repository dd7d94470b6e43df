internal import Assessment

/// Texts by language.
extension Facts {
  /// The text under a name in a language.
  func words(_ name: String, in language: Language) -> String? {
    lists(name).first { $0.text("language") == language.rawValue }?.text("text")
  }

  /// Adds a text in a language.
  mutating func add(_ name: String, _ text: String?, in language: Language) {
    guard let text else { return }
    var words = Facts()
    words.add("language", language.rawValue)
    words.add("text", text)
    add(name, words)
  }
}
