import Assessment

/// "Since last time: 4 lower than on 3 March 2026, towards better, from … to …. That is more than measurement error."
struct ChangeSentence {
  private let card: ChangeCard
  private let language: Language

  /// Prepares the sentence.
  init(_ card: ChangeCard, _ language: Language) {
    self.card = card
    self.language = language
  }

  /// The sentences.
  var text: String {
    let parts = [difference, course, bands].compactMap { $0 }
    let first = language.say(
      CommonWords.colon(language.say(ChangeWords.sinceLast), parts.joined(separator: language.comma)))
    return ([first + language.stop] + judgement.map { language.say($0) }).joined(separator: language.gap)
  }

  private var isComparable: Bool {
    switch card.judgement {
    case .withinError, .beyondError, .refused: true
    case .incomparable: false
    }
  }

  private var difference: String {
    let date = language.say(TimeWords.date(card.since))
    guard isComparable else { return language.say(ChangeWords.taken(date)) }
    let size = Figure.text(abs(card.points))
    if card.points == 0 { return language.say(ChangeWords.same(date)) }
    return language.say(card.points > 0 ? ChangeWords.up(size, date) : .down(size, date))
  }

  private var course: String? {
    guard isComparable else { return nil }
    return switch card.course {
    case .better: language.say(ChangeWords.towardsBetter)
    case .worse: language.say(ChangeWords.towardsWorse)
    case .same, .undirected: nil
    }
  }

  private var bands: String? {
    guard isComparable else { return nil }
    return card.bands.map { language.say(ChangeWords.bandMoved($0.from, $0.to)) }
  }

  private var judgement: [ChangeWords] {
    switch card.judgement {
    case .withinError: [.withinError] + caveat
    case .beyondError: [reliable] + marks + caveat
    case .refused(let why): [.refused(why)] + marks
    case .incomparable(let why): [.incomparable(why)]
    }
  }

  private var reliable: ChangeWords {
    switch card.course {
    case .better: .reliablyBetter
    case .worse: .reliablyWorse
    case .same, .undirected: .reliable
    }
  }

  /// Marks of change: whether the difference matters is told both ways, the rest only where it is reached.
  private var marks: [ChangeWords] {
    var marks: [ChangeWords] = []
    if let mark = card.important {
      marks.append(mark.isReached ? .matters(mark.at) : .doesNotMatter(mark.at))
    }
    if let mark = card.response, mark.isReached { marks.append(.response(mark.at)) }
    if let mark = card.remission, mark.isReached { marks.append(.remission(mark.at)) }
    return marks
  }

  private var caveat: [ChangeWords] { card.isWordingUnknown ? [.wordingUnknown] : [] }
}
