internal import Assessment
internal import Casework

/// A line of a starting point: what stands in the file, and what it teaches.
struct StarterLine {
  /// The line as it is; empty for one that only teaches.
  let yaml: String
  /// What is said beside it, or above the lines that follow.
  let note: Bilingual?

  /// A line with a remark behind it.
  static func line(_ yaml: String, _ en: String, _ zhHans: String) -> StarterLine {
    StarterLine(yaml: yaml, note: Bilingual(en: en, zhHans: zhHans))
  }

  /// A line without a remark.
  static func line(_ yaml: String) -> StarterLine { StarterLine(yaml: yaml, note: nil) }

  /// A remark on a line of its own, as far in as the lines that it is about.
  static func note(_ indent: Int, _ en: String, _ zhHans: String) -> StarterLine {
    StarterLine(
      yaml: String(repeating: " ", count: indent), note: Bilingual(en: en, zhHans: zhHans))
  }

  /// The text in a language.
  func text(in language: Language) -> String {
    guard let note else { return yaml }
    let gap = yaml.allSatisfy { $0 == " " } ? "" : "  "
    return "\(yaml)\(gap)# \(note[language])"
  }
}
