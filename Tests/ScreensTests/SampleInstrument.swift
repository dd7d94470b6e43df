import Assessment

/// A small instrument of the tests' own, proved like any other.
enum SampleInstrument {
  static func make() throws -> Instrument {
    let plain = try Instrument(draft())
    let packs = try Language.allCases.map { try pack($0).validated(against: plain) }
    return packs.reduce(plain) { $0.adding($1) }
  }

  /// The same without any wording: topics only.
  static func skeleton() throws -> Instrument {
    let plain = try Instrument(draft())
    let packs = try Language.allCases.map { language in
      var pack = try pack(language)
      pack.wording = at("none")
      for index in pack.items.indices { pack.items[index].ask = nil }
      return try pack.validated(against: plain)
    }
    return packs.reduce(plain) { $0.adding($1) }
  }

  /// A score of which only bounds are known, since nothing short of all answers would show that it is always 0.
  static func bounded() throws -> Instrument {
    var draft = try draft()
    draft.items = (1...40).map { ItemDraft(id: at("q\($0)"), response: at("often")) }
    draft.scores = [ScoreDraft(id: at("total"), value: at("sum(q1...q40) - sum(q1...q40)"))]
    (draft.alerts, draft.examples) = ([], [])
    return try Instrument(draft)
  }

  private static func at<Value>(_ value: Value) -> Located<Value> { Located(value, line: 1) }

  private static let source = SourceDraft(
    figure: at("bands"), source: at("made up"), verified: false, line: 1)

  private static let digest = Digest32(bytes: Array(repeating: 7, count: 32))

  private static func draft() throws -> InstrumentDraft {
    guard let digest else { throw Missing() }
    var draft = InstrumentDraft(
      id: at("rest-3"), version: at("1.0.0"), measures: at("rest"), recall: at("P2W"),
      direction: at("higher-is-worse"), minutes: at(2), modes: [at("interviewer")],
      licence: LicenceDraft(holder: at("nobody"), terms: at("free"), source: at("made up"), verified: true),
      digest: digest)
    draft.sources = [source]
    draft.responses = [
      ResponseDraft(id: at("often"), kind: at("choice"), values: [0, 1, 2, 3].map { at($0) })
    ]
    draft.items = ["q1", "q2", "q3"].map {
      ItemDraft(id: at($0), response: at("often"), isSafety: $0 == "q3", isSensitive: $0 == "q3")
    }
    let bands = [("little", 0), ("some", 3), ("much", 6)].map {
      BandDraft(id: at($0), lowest: at(Rational($1)))
    }
    draft.scores = [
      ScoreDraft(
        id: at("total"), value: at("sum(q1...q3)"), bands: bands,
        positive: CutOffDraft(at: at(Rational(5)), source: source))
    ]
    draft.alerts = [
      AlertDraft(
        id: at("dark"), when: at("q3 >= 1"), level: at("urgent"), kind: at("self-harm"), source: source)
    ]
    draft.examples = [
      ExampleDraft(
        line: 1, answers: ["q1", "q2", "q3"].map { KeyedText(key: at($0), text: at("0")) },
        expect: [KeyedText(key: at("total"), text: at("0"))], source: at("made up"))
    ]
    return draft
  }

  private static func pack(_ language: Language) throws -> PackDraft {
    guard let digest else { throw Missing() }
    func text(_ en: String, _ zhHans: String) -> Located<String> { at(Sample.text(en, zhHans, language)) }
    var pack = PackDraft(
      instrument: at("rest-3"), language: at(language.rawValue), wording: at("project"), isComplete: true,
      digest: digest)
    pack.title = text("Rest", "歇得好不好")
    pack.short = text("Rest", "休息")
    pack.introduction = text("Three short questions.", "问三句话。")
    pack.recall = text("Over the last two weeks", "最近这两个星期")
    pack.responses = [
      TextGroupDraft(
        id: at("often"),
        texts: [("0", "No", "没有"), ("1", "Now and then", "偶尔"), ("2", "Often", "常有"), ("3", "Always", "总是")]
          .map {
            KeyedText(key: at($0), text: text($1, $2))
          })
    ]
    pack.items = [
      ItemTextDraft(id: at("q1"), ask: text("Were you tired?", "累不累？"), label: text("Tired", "疲劳")),
      ItemTextDraft(
        id: at("q2"), ask: text("Did you wake early?", "醒得早不早？"), label: text("Early waking", "早醒")),
      ItemTextDraft(
        id: at("q3"), ask: text("Did you wish not to wake?", "想过不再醒来吗？"), label: text("Not waking", "不想醒")),
    ]
    pack.scores = [KeyedText(key: at("total"), text: text("Rest score", "休息总分"))]
    pack.bands = [
      TextGroupDraft(
        id: at("total"),
        texts: [
          ("little", "little burden", "不太累"), ("some", "some burden", "有些累"), ("much", "much burden", "很累"),
        ].map {
          KeyedText(key: at($0), text: text($1, $2))
        })
    ]
    pack.alerts = [KeyedText(key: at("dark"), text: text("Wish not to wake", "不想醒来"))]
    return pack
  }

  struct Missing: Error {}
}
