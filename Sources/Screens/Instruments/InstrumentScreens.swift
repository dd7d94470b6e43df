package import Assessment

/// The list of questionnaires, and one of them.
package enum InstrumentScreens {
  /// All that the catalogue holds, in the order given.
  package static func list(_ instruments: [Instrument], in language: Language) -> Screen {
    let title = language.say(InstrumentWords.listTitle(instruments.count))
    guard !instruments.isEmpty else {
      return Screen(title, [.paragraph(language.say(InstrumentWords.empty))])
    }
    let columns = [
      Table.Column(language.say(InstrumentWords.id)),
      Table.Column(language.say(InstrumentWords.title), wraps: true),
      Table.Column(language.say(InstrumentWords.questions), isFigure: true),
      Table.Column(language.say(InstrumentWords.minutes), isFigure: true),
      Table.Column(language.say(InstrumentWords.wording), wraps: true),
    ]
    return Screen(title, [.table(Table(columns, instruments.map { cells($0, in: language) }))])
  }

  /// One instrument: what it asks, how it is scored, whose it is.
  package static func show(_ instrument: Instrument, in language: Language) -> Screen {
    let pack = instrument.packs[language]
    var blocks: [Block] = [.facts(facts(instrument, in: language))]
    blocks += wording(of: instrument, in: language)
    blocks += [
      .heading(language.say(InstrumentWords.questionList)),
      .list(instrument.items.map { line($0, pack, in: language) }),
    ]
    for score in instrument.scores { blocks += self.score(score, pack, in: language) }
    if !instrument.alerts.isEmpty {
      let alerts = instrument.alerts.map { alert in
        let label = pack?.alerts[alert.id] ?? alert.id.raw
        return language.say(CommonWords.colon(language.say(NameWords.level(alert.level)), label))
      }
      blocks += [.heading(language.say(InstrumentWords.alerts)), .list(alerts)]
    }
    blocks += [.heading(language.say(InstrumentWords.sources)), .list(figures(of: instrument, in: language))]
    return Screen(pack?.title ?? instrument.id.raw, blocks)
  }

  private static func cells(_ instrument: Instrument, in language: Language) -> [String] {
    let pack = instrument.packs[language]
    return [
      instrument.id.raw, pack?.title ?? instrument.measures, String(instrument.items.count),
      String(instrument.minutes), language.say(NameWords.wording(pack?.wording ?? .none)),
    ]
  }

  private static func facts(_ instrument: Instrument, in language: Language) -> [Fact] {
    let pack = instrument.packs[language]
    var facts = [
      Fact(language.say(InstrumentWords.id), instrument.id.raw),
      Fact(language.say(InstrumentWords.version), instrument.version),
      Fact(language.say(InstrumentWords.recall), pack?.recall ?? instrument.recall.text),
      Fact(language.say(InstrumentWords.direction), direction(instrument, in: language)),
      Fact(language.say(InstrumentWords.minutes), String(instrument.minutes)),
    ]
    facts += fit(instrument, in: language)
    facts.append(
      Fact(
        language.say(InstrumentWords.licence),
        instrument.licence.holder + language.comma + instrument.licence.terms))
    return facts
  }

  private static func fit(_ instrument: Instrument, in language: Language) -> [Fact] {
    var words = instrument.fit.minimumAge.map { [InstrumentWords.fitAge($0)] } ?? []
    if instrument.fit.isForBereaved { words.append(.fitBereaved) }
    guard !words.isEmpty else { return [] }
    let text = words.map { language.say($0) }.joined(separator: language.comma)
    return [Fact(language.say(InstrumentWords.fit), text)]
  }

  private static func direction(_ instrument: Instrument, in language: Language) -> String {
    switch instrument.direction {
    case .higherIsWorse: language.say(InstrumentWords.higherWorse)
    case .higherIsBetter: language.say(InstrumentWords.higherBetter)
    case .none: language.say(InstrumentWords.noDirection)
    }
  }

  private static func line(_ item: Item, _ pack: Pack?, in language: Language) -> String {
    let label = item.id.raw + language.comma + (pack?.items[item.id]?.label ?? "")
    guard item.isSafety else { return label }
    return label + language.bracketed(language.say(InstrumentWords.safetyItem), spaced: true)
  }

  /// Whose words they are, and what is said first: under no wording that is a word to whoever keys in a form.
  private static func wording(of instrument: Instrument, in language: Language) -> [Block] {
    guard let pack = instrument.packs[language] else {
      return [.notice(Notice(.attention, language.say(RefusalWords.noWording(instrument.id.raw))))]
    }
    var blocks: [Block] = []
    switch pack.wording {
    case .project: blocks.append(.paragraph(language.say(InstrumentWords.projectNote)))
    case .none: blocks.append(.notice(Notice(.attention, language.say(InstrumentWords.skeleton))))
    case .publisher:
      let source = language.say(NameWords.wording(.publisher))
      blocks.append(.paragraph(language.say(CommonWords.colon(source, pack.source?.name ?? ""))))
    }
    return pack.introduction.isEmpty ? blocks : blocks + [.spoken(pack.introduction)]
  }
}
