/// A figure that an instrument rests on: a cut-off, a rule, a level, its terms of use.
public struct InstrumentFigure: Hashable, Sendable {
  /// Where it stands in the instrument's file, as in `scores.total.positive`.
  public let place: String
  /// What stands there.
  public let figure: String
  /// Where it comes from, and whether somebody checked it there.
  public let source: SourceNote
}

extension Instrument {
  /// Every figure that has a source of its own, in the order of the file.
  public var figures: [InstrumentFigure] {
    let terms = SourceNote(source: licence.source, isVerified: licence.isVerified)
    return [InstrumentFigure(place: "licence", figure: licence.terms, source: terms)]
      + sources.map { InstrumentFigure(place: "sources", figure: $0.figure, source: $0) }
      + scores.flatMap(\.figures)
      + alerts.map { alert in
        InstrumentFigure(
          place: "alerts.\(alert.id)", figure: "\(alert.when), \(alert.level.name)", source: alert.source)
      }
  }
}

extension ScoreRule {
  fileprivate var figures: [InstrumentFigure] {
    let place = "scores.\(id)"
    let gap = missing.flatMap { rule in
      rule.source.map { InstrumentFigure(place: "\(place).missing", figure: rule.words, source: $0) }
    }
    let cut = positive.map {
      InstrumentFigure(place: "\(place).positive", figure: $0.at.exactText, source: $0.source)
    }
    let named = norms.sorted { $0.key < $1.key }.map { id, cut in
      InstrumentFigure(place: "\(place).norms.\(id)", figure: cut.at.exactText, source: cut.source)
    }
    return [gap, cut].compactMap { $0 } + named + (change?.figures(in: "\(place).change") ?? [])
  }
}

extension MissingRule {
  fileprivate var words: String { "\(allow), \(prorates ? "prorate" : "null")" }
}

extension ChangeFigures {
  fileprivate func figures(in place: String) -> [InstrumentFigure] {
    func figure(_ key: String, _ value: Figure?) -> InstrumentFigure? {
      value.map { InstrumentFigure(place: "\(place).\(key)", figure: $0.value.exactText, source: $0.source) }
    }
    let first = index.map { index in
      let words = "sd \(index.sd.exactText), reliability \(index.reliability.exactText)"
      return InstrumentFigure(place: "\(place).index", figure: words, source: index.source)
    }
    let modes = acrossModes.map {
      InstrumentFigure(place: "\(place).across-modes", figure: "", source: $0)
    }
    return [
      first, figure("important", important), figure("response", response), figure("remission", remission),
      modes,
    ].compactMap { $0 }
  }
}
