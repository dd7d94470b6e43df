/// A language that wording exists in; the raw value is the BCP 47 tag used in files and commands.
public enum Language: String, CaseIterable, Sendable, Hashable {
  /// English.
  case en = "en"
  /// Chinese in simplified characters.
  case zhHans = "zh-Hans"
}
