extension PackDraft {
  /// What a proved pack says, as a draft that can be changed and written; the order is that of the instrument.
  ///
  /// Lines mean nothing in it.
  public init(_ pack: Pack, of instrument: Instrument) {
    func at<Value>(_ value: Value) -> Located<Value> { Located(value, line: 1) }
    func text(_ text: String) -> Located<String>? { text.isEmpty ? nil : at(text) }
    func keyed(_ key: String, _ text: String) -> KeyedText { KeyedText(key: at(key), text: at(text)) }
    self.init(
      instrument: at(instrument.id.raw), language: at(pack.language.rawValue),
      wording: at(pack.wording.rawValue), isComplete: pack.isComplete, digest: pack.digest)
    (source, sourceDigest) = (pack.source.map { at($0.name) }, pack.source?.digest.map { at($0) })
    (title, short) = (text(pack.title), text(pack.short))
    (introduction, recall) = (text(pack.introduction), text(pack.recall))
    responses = instrument.responses.sorted { $0.key < $1.key }.compactMap { id, kind in
      let texts = kind.wordKeys.compactMap { key in
        pack.responses[id]?.word(under: key).map { keyed(key, $0) }
      }
      return texts.isEmpty ? nil : TextGroupDraft(id: at(id.raw), texts: texts)
    }
    items = instrument.items.compactMap { item in
      pack.items[item.id].map { words in
        ItemTextDraft(
          id: at(item.id.raw), ask: text(words.ask), label: text(words.label),
          heading: words.heading.flatMap(text))
      }
    }
    scores = instrument.scores.compactMap { score in pack.scores[score.id].map { keyed(score.id.raw, $0) } }
    bands = instrument.scores.compactMap { score in
      let names = score.categories ?? score.bands.map(\.id)
      let texts = names.compactMap { name in pack.bands[score.id]?[name].map { keyed(name.raw, $0) } }
      return texts.isEmpty ? nil : TextGroupDraft(id: at(score.id.raw), texts: texts)
    }
    alerts = instrument.alerts.compactMap { alert in pack.alerts[alert.id].map { keyed(alert.id.raw, $0) } }
  }
}

extension ResponseText {
  /// The word under a key of ``ResponseKind/wordKeys``.
  package func word(under key: String) -> String? {
    switch key {
    case "unit": unit
    case "yes": choices[1]
    case "no": choices[0]
    case _: Int(key).flatMap { choices[$0] }
    }
  }
}
