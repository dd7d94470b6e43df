import Assessment
import Casework

/// What answers came to, remembered for rows that answer the same: forms that say *not at all* throughout are many.
///
/// Only the newest few thousand sets of answers are remembered, so that memory does not grow with the file.
struct ScoredAnswers {
  /// What one set of answers by one kind of person came to.
  struct Entry {
    let result: AssessmentResult
    let scores: [AssessmentRecord.Score]
    let history: [Interview.HistoryEntry]
  }

  /// What decides on a score; the rest of what is known of a person decides only whether a form suits.
  private struct Key: Hashable {
    let answers: AnswerFingerprint
    let sex: Sex?
    let age: Int?
  }

  private static let most = 8192

  private var entries: [Key: Entry] = [:]

  /// Scores the answers, or recalls what the same ones came to.
  mutating func score(
    _ sheet: AnswerSheet, _ answers: AnswerFingerprint, of instrument: Instrument, _ respondent: Respondent
  ) -> Entry {
    let key = Key(answers: answers, sex: respondent.sex, age: respondent.age)
    if let known = entries[key] { return known }
    if entries.count >= Self.most { entries.removeAll(keepingCapacity: true) }
    let result = instrument.assess(sheet, respondent: respondent)
    let history = instrument.items.compactMap { item in
      sheet[item.index].map {
        Interview.HistoryEntry(
          item: item.id, reply: $0, language: .en, mode: .readAloud, elapsed: 0, isCarried: false)
      }
    }
    let entry = Entry(
      result: result, scores: result.scores.map(AssessmentRecord.Score.init), history: history)
    entries[key] = entry
    return entry
  }
}
