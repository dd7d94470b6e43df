package import Assessment

extension InstrumentScreens {
  /// Every figure with its source, and whether somebody checked it there.
  static func figures(of instrument: Instrument, in language: Language) -> [String] {
    instrument.figures.map { line(of: $0, in: language) }
  }

  private static func line(of figure: InstrumentFigure, in language: Language) -> String {
    let state = language.say(figure.source.isVerified ? InstrumentWords.verified : .unverified)
    return language.say(CommonWords.colon(figure.words(in: language), figure.source.source)) + language.comma
      + state
  }

  /// Every figure that nobody has confirmed, instrument by instrument.
  package static func unverified(_ instruments: [Instrument], in language: Language) -> Screen {
    let open = instruments.map { ($0, $0.figures.filter { !$0.source.isVerified }) }.filter { !$1.isEmpty }
    let title = language.say(AuthorWords.unverifiedTitle(open.reduce(0) { $0 + $1.1.count }))
    guard !open.isEmpty else { return Screen(language.say(AuthorWords.nothingUnverified)) }
    return Screen(
      title,
      open.flatMap { instrument, figures -> [Block] in
        let lines = figures.map { figure in
          language.say(CommonWords.colon(figure.words(in: language), figure.source.source))
        }
        return [.heading(instrument.id.raw), .list(lines)]
      })
  }
}

extension InstrumentFigure {
  /// Where it stands and what stands there; a figure of `sources` says itself what it is.
  fileprivate func words(in language: Language) -> String {
    if place == "sources" { return figure }
    return figure.isEmpty ? place : place + language.bracketed(figure, spaced: true)
  }
}
