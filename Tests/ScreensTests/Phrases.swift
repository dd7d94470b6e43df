import Assessment
import Casework

@testable import Screens

/// Samples of the sentences, with words and numbers as placeholders that occur in no sentence of their own.
enum Phrases {
  static let day = Sample.day(2026, 3, 1)

  static var all: [any Phrase] {
    let lists: [[any Phrase]] = [
      auditWords, caseWords, chartWords, overviewWords, courseWords, changeWords, commonWords, doubtWords,
      hotlineWords, consentWords,
      crisisWords,
      demoWords,
      errorWords,
      helpWords, inputWords, instrumentWords, interviewWords, lengthWords, rescoreWords, keyWords,
      memberWords, modeWords,
      nameWords,
      questionWords, resultWords, stageWords, timeWords, vaultErrorWords, vaultWords, programWords,
      registerWords, consoleWords, audit,
    ]
    return lists.flatMap { $0 }
  }

  /// Type and case, as the sources declare it.
  static func name(_ phrase: any Phrase) -> String {
    let name = String(describing: phrase).prefix { $0 != "(" }
    return "\(type(of: phrase)).\(name)"
  }

  /// The words and numbers that were put into a sample.
  static func placeholders(of phrase: any Phrase) -> [String] {
    if phrase is TimeWords { return [] }
    let values = Mirror(reflecting: phrase).children.flatMap { child -> [Any] in
      if child.value is CalendarDate || phrase is DoubtWords { return [] }
      let parts = Mirror(reflecting: child.value).children
      return parts.isEmpty ? [child.value] : parts.map(\.value)
    }
    return values.compactMap { $0 as? String ?? ($0 as? Int).map(String.init) }
  }

  /// Whether a letter comes from a placeholder alone.
  static func isPlaceholder(_ phrase: any Phrase, _ letter: Character) -> Bool {
    placeholders(of: phrase).contains { $0.contains(letter) }
  }

  /// Sentences that are nothing but a figure or a placeholder, and the name of the other language.
  static func isTheSameInBoth(_ phrase: any Phrase) -> Bool {
    switch name(phrase) {
    case "StatementWords.finding", "StatementWords.place", "TimeWords.clock", "CommonWords.colon",
      "OverviewWords.noteOf", "CaseWords.evidenceLine",
      "KeyWords.language",
      "LengthWords.about", "ResultWords.title":
      true
    case _: false
    }
  }
}
