import ArgumentParser
import Assessment
import Screens

/// In which language to speak.
struct LanguageOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: "Language: en or zh-Hans (else NUANXIN_LANG, else the locale).")
  var tag: String?

  /// The language chosen, else the environment's.
  var language: Language { tag.flatMap { LanguageChoice.named($0) } ?? SpokenLanguage.environment }

  mutating func validate() throws {
    guard let tag, LanguageChoice.named(tag) == nil else { return }
    throw ValidationError("--lang takes en or zh-Hans")
  }
}
