import Assessment

extension InstrumentScreens {
  /// One score: its range, bands or categories, and every cut-off.
  static func score(_ score: ScoreRule, _ pack: Pack?, in language: Language) -> [Block] {
    let heading = Block.heading(pack?.scores[score.id] ?? score.id.raw)
    let names = score.bands.map { band in
      Fact(band.lowest.description + "+", pack?.bands[score.id]?[band.id] ?? band.id.raw)
    }
    let categories = score.categories.map { categories in
      let words = categories.map { pack?.bands[score.id]?[$0] ?? $0.raw }
      return Fact(language.say(InstrumentWords.bands), words.joined(separator: language.semicolon))
    }
    let range = score.range.map { range in
      let ends = "\(range.lowerBound)–\(range.upperBound)"
      let text = score.proof == .bound ? language.say(InstrumentWords.within(ends)) : ends
      return Fact(language.say(InstrumentWords.range), text)
    }
    let cut = score.positive.map { Fact(language.say(InstrumentWords.cutOff), $0.at.description) }
    let norms = score.norms.sorted { $0.key < $1.key }.map { id, cut in
      Fact(language.say(NameWords.norm(named: id.raw)), cut.at.description)
    }
    return [
      heading, .facts([range, categories].compactMap { $0 } + names + [cut].compactMap { $0 } + norms),
    ]
  }
}
