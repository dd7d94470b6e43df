import Assessment

/// "Since last time: 4 lower than on 3 March 2026, from … to …. That is more than chance alone would explain."
struct ChangeSentence {
  private let card: ChangeCard
  private let language: Language

  /// Prepares the sentence.
  init(_ card: ChangeCard, _ language: Language) {
    self.card = card
    self.language = language
  }

  /// The sentence.
  var text: String {
    let parts = [points, bands].compactMap { $0 }
    return language.say(
      CommonWords.colon(language.say(ResultWords.change), parts.joined(separator: language.comma)))
      + language.stop + language.gap + judgement
  }

  private var points: String {
    let date = language.say(TimeWords.date(card.since))
    let size = Figure.text(abs(card.points))
    if card.points == 0 { return language.say(ResultWords.changeNone(date)) }
    return language.say(card.points > 0 ? ResultWords.changeUp(size, date) : .changeDown(size, date))
  }

  private var bands: String? { card.bands.map { language.say(ResultWords.bandMoved($0.from, $0.to)) } }

  private var judgement: String {
    switch card.judgement {
    case .withinError: language.say(ResultWords.withinError)
    case .beyondError: language.say(ResultWords.beyondError)
    case .refused(let why): language.say(ResultWords.changeRefused(why))
    }
  }
}
