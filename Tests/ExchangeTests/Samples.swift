import Assessment

/// Small instruments written in code, so that these tests need no files.
enum Samples {
  /// Nine frequencies scored as the published nine-item depression form is: total, core, symptoms, syndrome.
  static func mood() throws -> Instrument {
    var draft = plain("mood")
    draft.responses = [choice("frequency", 0...3)]
    draft.items = (1...9).map { item("q\($0)", "frequency", isSafety: $0 == 9) }
    draft.items.append(item("q10", "frequency", askWhen: "total >= 1", hidden: "omit"))
    draft.scores = [
      score(
        "total", "sum(q1...q9)", allow: 2,
        bands: ["minimal": 0, "mild": 5, "moderate": 10, "moderately-severe": 15, "severe": 20]),
      score("core", "count(q1...q2 >= 2)"),
      score("symptoms", "count(q1...q8 >= 2, q9 >= 1)"),
      score(
        "syndrome",
        "if(core >= 1 and symptoms >= 5, major, if(core >= 1 and symptoms >= 2, other, none))",
        categories: ["none", "other", "major"]),
    ]
    draft.alerts = [alert("thoughts-of-death", "q9 >= 1")]
    return try Instrument(draft)
  }

  /// One item of every kind, a score for women only and one that needs an age.
  static func kinds() throws -> Instrument {
    var draft = plain("kinds")
    draft.responses = [
      choice("even", 0...2, step: 2), response("yes-no", "yes-no"), response("clock", "clock"),
      response("hours", "integer", 0...24), response("weight", "decimal", 0...200),
      response("minutes", "duration", 0...600), response("words", "text", maxLength: 40),
      response("day", "date"), choice("several", 1...3, kind: "multiple"),
    ]
    let kinds = ["even", "yes-no", "clock", "hours", "weight", "minutes", "words", "day", "several"]
    draft.items = zip(1..., kinds).map { item("q\($0)", $1) }
    draft.scores = [
      score("weight", "q5"), score("women", "q1 + q4", appliesWhen: "female"),
      score("old", "if(age >= 60, 1, 0)"),
    ]
    return try Instrument(draft)
  }

  private static func plain(_ id: String) -> InstrumentDraft {
    InstrumentDraft(
      id: at(id), version: at("1.0.0"), measures: at("a trial"), recall: at("P2W"),
      direction: at("higher-is-worse"), minutes: at(4), modes: [at("interviewer")],
      licence: LicenceDraft(holder: at("nobody"), terms: at("free"), source: at("made up"), verified: true),
      digest: .none)
  }

  private static func choice(
    _ id: String, _ values: ClosedRange<Int>, step: Int = 1, kind: String = "choice"
  ) -> ResponseDraft {
    let values = stride(from: values.lowerBound, through: values.upperBound, by: step)
    return ResponseDraft(id: at(id), kind: at(kind), values: values.map { at($0) })
  }

  private static func response(
    _ id: String, _ kind: String, _ range: ClosedRange<Int>? = nil, maxLength: Int? = nil
  ) -> ResponseDraft {
    ResponseDraft(
      id: at(id), kind: at(kind), min: range.map { at(Rational($0.lowerBound)) },
      max: range.map { at(Rational($0.upperBound)) }, maxLength: maxLength.map { at($0) })
  }

  private static func item(
    _ id: String, _ response: String, askWhen: String? = nil, hidden: String? = nil, isSafety: Bool = false
  ) -> ItemDraft {
    ItemDraft(
      id: at(id), response: at(response), askWhen: askWhen.map { at($0) }, hidden: hidden.map { at($0) },
      isSafety: isSafety)
  }

  private static func score(
    _ id: String, _ value: String, appliesWhen: String? = nil, categories: [String]? = nil, allow: Int? = nil,
    bands: KeyValuePairs<String, Int> = [:]
  ) -> ScoreDraft {
    ScoreDraft(
      id: at(id), value: at(value), appliesWhen: appliesWhen.map { at($0) },
      categories: categories.map { $0.map { at($0) } },
      missing: allow.map { MissingDraft(allow: at($0), then: at("prorate"), source: source) },
      bands: bands.map { BandDraft(id: at($0), lowest: at(Rational($1))) })
  }

  private static func alert(_ id: String, _ when: String) -> AlertDraft {
    AlertDraft(id: at(id), when: at(when), level: at("urgent"), kind: at("self-harm"), source: source)
  }

  private static let source = SourceDraft(source: at("made up"), verified: true, line: 1)

  private static func at<Value>(_ value: Value) -> Located<Value> { Located(value, line: 1) }
}
