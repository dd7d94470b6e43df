public import Assessment

/// A sentence in every language that a person may choose; there is no fallback from one to another.
public struct Bilingual: Hashable, Sendable {
  /// The English sentence.
  public let en: String
  /// The sentence in simplified Chinese.
  public let zhHans: String

  /// Pairs the two.
  public init(en: String, zhHans: String) { (self.en, self.zhHans) = (en, zhHans) }

  /// The sentence in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .zhHans: zhHans
    }
  }
}
