/// A finding explained to whoever has to act on it: what it means, what can still be read, what to do.
package enum FindingAdviceWords: Phrase {
  case means(FindingWords)
  case readable(FindingWords)
  case advice(FindingWords)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .means(let finding): finding.meaning
    case .readable(let finding): finding.remainder
    case .advice(let finding): finding.advice
    }
  }
}
