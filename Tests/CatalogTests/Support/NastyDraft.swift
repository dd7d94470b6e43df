import Assessment

/// Drafts of every shape that files can have, full of nasty texts.
struct NastyDraft {
  private var nasty: NastyText

  init(seed: Int) { nasty = NastyText(seed: seed) }

  private mutating func text() -> Located<String> { Located(nasty.text(), line: 1) }
  private mutating func perhaps() -> Located<String>? { nasty.coin() ? text() : nil }
  private mutating func whole() -> Located<Int> { Located(nasty.number(-3...900), line: 1) }
  private mutating func number() -> Located<Rational> {
    let decimals = "\(nasty.number(-30...30)).\(nasty.number(0...999))"
    return Located(Rational(text: decimals) ?? 0, line: 1)
  }
  private mutating func key(_ index: Int) -> Located<String> { Located(nasty.key(index), line: 1) }

  private mutating func some<Value>(_ make: (inout Self, Int) -> Value) -> [Value] {
    (0..<nasty.number(0...4)).map { make(&self, $0) }
  }

  private mutating func texts() -> [KeyedText] {
    some { KeyedText(key: $0.key($1), text: $0.text()) }
  }

  private mutating func groups() -> [TextGroupDraft] {
    some { TextGroupDraft(id: $0.key($1), texts: $0.texts()) }
  }

  private mutating func source() -> SourceDraft {
    SourceDraft(source: perhaps(), verified: nasty.coin() ? nasty.coin() : nil, line: 1)
  }

  /// A rule's source, which is there as soon as any part of it is.
  private mutating func ruleSource() -> SourceDraft? {
    let source = source()
    return source.source == nil && source.verified == nil ? nil : source
  }

  mutating func instrument() -> InstrumentDraft {
    let licence = LicenceDraft(holder: text(), terms: text(), source: text(), verified: nasty.coin())
    var draft = InstrumentDraft(
      id: text(), version: Located("1.10.0", line: 1), measures: text(), recall: text(), direction: text(),
      minutes: whole(), modes: some { draft, _ in draft.text() }, licence: licence, digest: .none)
    draft.fit = FitDraft(
      age: nasty.coin() ? whole() : nil, isForBereaved: nasty.coin(), sinceLoss: perhaps())
    draft.sources = some { draft, _ in
      var source = draft.source()
      source.figure = draft.text()
      return source
    }
    draft.loinc = perhaps()
    draft.variantOf = perhaps()
    draft.responses = some { $0.response($1) }
    draft.items = some { draft, _ in draft.item() }
    draft.scores = some { $0.score($1) }
    draft.alerts = some { draft, _ in
      AlertDraft(
        id: draft.text(), when: draft.text(), level: draft.text(), kind: draft.text(), source: draft.source())
    }
    draft.examples = some { draft, _ in draft.example() }
    return draft
  }

  private mutating func response(_ index: Int) -> ResponseDraft {
    ResponseDraft(
      id: key(index), kind: text(), values: some { draft, _ in draft.whole() },
      min: nasty.coin() ? number() : nil, max: nasty.coin() ? number() : nil, unit: perhaps(),
      maxLength: nasty.coin() ? whole() : nil)
  }

  private mutating func item() -> ItemDraft {
    ItemDraft(
      id: text(), response: text(), askWhen: perhaps(), hidden: perhaps(), notApplicable: perhaps(),
      isSafety: nasty.coin(), isSensitive: nasty.coin(), loinc: perhaps())
  }

  private mutating func score(_ index: Int) -> ScoreDraft {
    var score = ScoreDraft(id: key(index), value: text(), appliesWhen: perhaps(), loinc: perhaps())
    if nasty.coin() { score.categories = some { draft, _ in draft.text() } }
    if nasty.coin() {
      score.missing = MissingDraft(allow: whole(), then: text(), round: perhaps(), source: ruleSource())
    }
    score.bands = some { BandDraft(id: $0.key($1), lowest: $0.number()) }
    if nasty.coin() { score.positive = CutOffDraft(at: number(), source: source()) }
    score.norms = some { draft, index in
      NormDraft(id: draft.key(index), cutOff: CutOffDraft(at: draft.number(), source: draft.source()))
    }
    if nasty.coin() { score.change = change() }
    return score
  }

  private mutating func change() -> ChangeDraft {
    var change = ChangeDraft(line: 1)
    if nasty.coin() {
      change.index = ChangeDraft.Index(sd: number(), reliability: number(), kind: text(), source: source())
    }
    if nasty.coin() { change.important = ChangeDraft.Figure(value: number(), source: source()) }
    if nasty.coin() { change.response = ChangeDraft.Figure(value: number(), source: source()) }
    if nasty.coin() {
      let figure = ChangeDraft.Figure(value: number(), source: source())
      change.remission = ChangeDraft.Remission(side: nasty.coin() ? .below : .above, figure: figure)
    }
    if nasty.coin() { change.acrossModes = source() }
    return change
  }

  private mutating func example() -> ExampleDraft {
    ExampleDraft(
      line: 1, answers: texts(), rest: perhaps(), expect: texts(),
      alerts: nasty.coin() ? some { draft, _ in draft.text() } : nil,
      prompts: nasty.coin() ? some { draft, _ in draft.text() } : nil,
      respondent: Respondent(
        sex: nasty.coin() ? .female : nil, age: nasty.coin() ? nasty.number(0...120) : nil),
      source: text())
  }

  mutating func pack() -> PackDraft {
    let language = Located(Language.zhHans.rawValue, line: 1)
    var pack = PackDraft(
      instrument: text(), language: language, wording: text(), isComplete: nasty.coin(), digest: .none)
    pack.source = perhaps()
    pack.sourceDigest = perhaps()
    pack.title = perhaps()
    pack.short = perhaps()
    pack.introduction = perhaps()
    pack.recall = perhaps()
    pack.responses = groups()
    pack.items = some {
      ItemTextDraft(id: $0.key($1), ask: $0.perhaps(), label: $0.perhaps(), heading: $0.perhaps())
    }
    pack.scores = texts()
    pack.bands = groups()
    pack.alerts = texts()
    return pack
  }
}
