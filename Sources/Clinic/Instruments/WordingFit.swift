import Assessment
import Exchange

/// Whether a publisher's words fit an instrument one to one: a word for every question and every answer, none over.
struct WordingFit {
  private let words: PublisherWords
  private let instrument: Instrument
  private let language: Language

  /// Compares.
  init(_ words: PublisherWords, _ instrument: Instrument, _ language: Language) {
    (self.words, self.instrument, self.language) = (words, instrument, language)
  }

  /// Everything that does not fit, in the instrument's order.
  var reasons: [FormNote] { questions + answers + script }

  private var questions: [FormNote] {
    let missing = instrument.items.filter { words.questions[$0.id]?.ask.isEmpty ?? true }
    let over = words.questions.keys.filter { instrument.item($0) == nil }.sorted()
    return missing.map { FormNote(place: $0.id.raw, message: "has no words in the form") }
      + over.map { FormNote(place: $0.raw, message: "is no question of \(instrument.id)") }
  }

  private var answers: [FormNote] {
    let over = words.answers.keys.filter { instrument.responses[$0] == nil }.sorted()
    return instrument.responses.sorted { $0.key < $1.key }.flatMap { id, kind in
      let given = words.answers[id] ?? [:]
      return kind.wordKeys.filter { given[$0] == nil }
        .map { FormNote(place: "\(id).\($0)", message: "has no words in the form") }
        + given.keys.filter { !kind.wordKeys.contains($0) }.sorted()
        .map { FormNote(place: "\(id).\($0)", message: "is no answer of \(instrument.id)") }
    } + over.map { FormNote(place: $0.raw, message: "is no kind of answer of \(instrument.id)") }
  }

  /// Words under the wrong language would be read aloud to somebody who does not understand them.
  private var script: [FormNote] {
    let asks = words.questions.values.map(\.ask)
    let chinese = asks.count { ask in ask.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
    switch language {
    case .zhHans where !asks.isEmpty && chinese == 0:
      return [FormNote(place: "language", message: "no question is Chinese; did you mean --lang en?")]
    case .en where chinese > 0:
      return [
        FormNote(place: "language", message: "there are Chinese questions; did you mean --lang zh-Hans?")
      ]
    case .zhHans, .en: return []
    }
  }
}
