import Assessment
import Glibc
import Screens

/// The language in which the program speaks before it has read its options.
enum SpokenLanguage {
  /// The language of `--lang` where it stands among the arguments, else the environment's; so that a mistyped
  /// command is answered in it too.
  static func chosen(by arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") { return LanguageChoice.named(argument.dropFirst(7)) ?? environment }
      guard argument == "--lang", arguments.indices.contains(index + 1) else { continue }
      return LanguageChoice.named(arguments[index + 1]) ?? environment
    }
    return environment
  }

  /// The language of the environment.
  static var environment: Language { LanguageChoice.environment(Environment.variables) }
}
