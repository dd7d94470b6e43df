package import Assessment

/// A change in the few words that a table has room for; the sentence stands with the result.
package struct ChangeSummary {
  private let card: ChangeCard
  private let language: Language

  /// Prepares the words.
  package init(_ card: ChangeCard, _ language: Language) { (self.card, self.language) = (card, language) }

  /// "-5 (better); more than measurement error".
  package var text: String {
    let verdict = language.say(verdict)
    guard let moved else { return verdict }
    return ([moved, verdict] + marks.map { language.say($0) }).joined(separator: language.semicolon)
  }

  /// Why nothing can be judged, where that is so.
  package var refusal: String? {
    switch card.judgement {
    case .refused(let why), .incomparable(let why): why
    case .withinError, .beyondError: nil
    }
  }

  private var moved: String? {
    if case .incomparable = card.judgement { return nil }
    let points = (card.points > 0 ? "+" : "") + Figure.text(card.points)
    return switch card.course {
    case .better: points + language.bracketed(language.say(ChangeWords.shortBetter), spaced: true)
    case .worse: points + language.bracketed(language.say(ChangeWords.shortWorse), spaced: true)
    case .same, .undirected: points
    }
  }

  private var verdict: ChangeWords {
    switch card.judgement {
    case .withinError: .shortWithinError
    case .beyondError: .shortBeyondError
    case .refused: .shortRefused
    case .incomparable: .shortIncomparable
    }
  }

  /// Of what may be error alone, nothing more is told.
  private var marks: [ChangeWords] {
    guard card.judgement != .withinError else { return [] }
    let reached: [(ChangeCard.Mark?, ChangeWords)] = [
      (card.important, .shortMatters), (card.response, .shortResponse), (card.remission, .shortRemission),
    ]
    return reached.filter { $0.0?.isReached == true }.map(\.1)
  }
}
