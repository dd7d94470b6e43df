import Assessment

/// The parts of a screen that show one score.
struct ScoreBlocks {
  private let score: ScoreCard
  private let wording: Wording
  private let language: Language

  /// Prepares one score, in a wording that its bands have to name.
  init(_ score: ScoreCard, _ wording: Wording, _ language: Language) {
    self.score = score
    self.wording = wording
    self.language = language
  }

  /// Name and value, the range, then what can be said in sentences.
  var all: [Block] {
    let title = language.say(CommonWords.colon(score.label, value))
    var blocks: [Block] = [.heading(title)]
    if case .number(let meter, _) = score.outcome { blocks.append(.meter(marked(meter))) }
    let sentences = [estimate, openRange, band, cutOff, change].compactMap { $0 }
    if !sentences.isEmpty { blocks.append(.list(sentences)) }
    guard !score.missing.isEmpty else { return blocks.count > 1 ? blocks : [.paragraph(title)] }
    return blocks + [.heading(language.say(ResultWords.missing)), .list(score.missing.map(line))]
  }

  /// The range with the cut-off on the same axis.
  private func marked(_ meter: Meter) -> Meter {
    guard let cut = score.cutOff else { return meter }
    var meter = meter
    meter.cutOff = Meter.CutOff(at: cut.at, language.say(ResultWords.cutOff(points(cut))))
    return meter
  }

  private func points(_ cut: ScoreCard.CutOff) -> String {
    language.say(ResultWords.points(Figure.text(cut.at)))
  }

  private var value: String {
    switch score.outcome {
    case .number(let meter, _):
      switch meter.mark {
      case .value(let value):
        language.say(ResultWords.score(Figure.text(value), Figure.text(meter.range.upperBound)))
      case .possible: language.say(ResultWords.noScore)
      }
    case .category(let possible): possible.count == 1 ? possible[0] : language.say(ResultWords.noScore)
    case .doesNotApply: language.say(ResultWords.doesNotApply)
    }
  }

  private var estimate: String? {
    guard case .number(_, isProrated: true) = score.outcome else { return nil }
    return language.say(ResultWords.prorated)
  }

  private var openRange: String? {
    guard case .number(let meter, _) = score.outcome, case .possible(let range) = meter.mark else {
      return nil
    }
    return language.say(
      ResultWords.between(Figure.text(range.lowerBound), Figure.text(range.upperBound)))
  }

  private var band: String? {
    switch score.outcome {
    case .doesNotApply: nil
    case .category(let possible): possible.count > 1 ? named(.bandsPossible(quoted(possible))) : nil
    case .number(let meter, _): meter.heldBands.isEmpty ? nil : named(bandWords(meter))
    }
  }

  private func bandWords(_ meter: Meter) -> ResultWords {
    let bands = meter.heldBands
    guard bands.count == 1 else { return .bandsPossible(quoted(bands)) }
    switch meter.mark {
    case .value: return .band(bands[0])
    case .possible: return .bandCertain(bands[0])
    }
  }

  /// A band in our own wording never stands without saying so.
  private func named(_ words: ResultWords) -> String {
    guard wording == .project else { return language.say(words) }
    return language.say(words) + language.gap + language.bracketed(language.say(NameWords.wording(.project)))
  }

  private func quoted(_ bands: [String]) -> String { language.either(bands) }

  private var cutOff: String? {
    guard let cut = score.cutOff else { return nil }
    return switch cut.isReached {
    case true?: language.say(ResultWords.positive(named(cut)))
    case false?: language.say(ResultWords.negative(named(cut)))
    case nil: language.say(ResultWords.positiveOpen(points(cut)))
    }
  }

  /// The value, and whose norm it is where the policy chose one.
  private func named(_ cut: ScoreCard.CutOff) -> String {
    let points = points(cut)
    return cut.norm.isEmpty ? points : points + language.bracketed(cut.norm, spaced: true)
  }

  private var change: String? { score.change.map { ChangeSentence($0, language).text } }

  private func line(_ missing: ScoreCard.Missing) -> String {
    language.say(CommonWords.colon(missing.label, language.say(NameWords.reason(missing.reason))))
  }
}
