/// Scores worked examples and holds the outcome against what they expect.
struct ExampleProof {
  let instrument: Instrument
  var findings = Findings()

  init(instrument: Instrument) { self.instrument = instrument }

  mutating func prove(_ example: ExampleDraft) -> WorkedExample {
    if example.source?.value.allSatisfy(\.isWhitespace) ?? true {
      findings.report(
        example.line, "the example has no source; name the published rule that it was worked from")
    }
    let before = findings.defects.count
    let replies = example.replies(instrument.items, &findings)
    // An answer that was not understood would only make a heap of false outcomes.
    if findings.defects.count == before { proveOutcome(example, replies) }
    return WorkedExample(
      line: example.line, replies: replies, respondent: example.respondent,
      expected: Dictionary(example.expect.map { ($0.key.value, $0.text.value) }) { first, _ in first },
      alerts: example.alerts.map { Set($0.map { AlertID($0.value) }) },
      prompts: example.prompts.map { Set($0.map { ItemID($0.value) }) }, source: example.source?.value ?? "")
  }

  private mutating func proveOutcome(_ example: ExampleDraft, _ replies: [Reply?]) {
    var sheet = AnswerSheet(for: instrument)
    for (index, reply) in replies.enumerated() { sheet[index] = reply }
    let result = instrument.assess(sheet, respondent: example.respondent)
    for expectation in example.expect { prove(expectation, result) }
    prove(
      example, example.alerts, "alerts", found: result.alerts.map(\.id.raw),
      known: instrument.alerts.map(\.id.raw))
    prove(
      example, example.prompts, "prompts", found: result.prompts.map(\.raw),
      known: instrument.items.filter(\.isSafety).map(\.id.raw))
  }

  private mutating func prove(_ expectation: KeyedText, _ result: AssessmentResult) {
    let parts = expectation.key.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let score = result[ScoreID(parts[0])] else {
      findings.report(
        expectation.key.line,
        "the example expects '\(expectation.key.value)', which is no score"
          + Spelling.advice(for: parts[0], among: instrument.scores.map(\.id.raw)))
      return
    }
    guard let found = Self.found(score, parts.dropFirst().joined(separator: ".")) else {
      findings.report(
        expectation.key.line,
        "'\(expectation.key.value)' cannot be expected; use SCORE, SCORE.band, SCORE.min, SCORE.max or "
          + "SCORE.prorated")
      return
    }
    if found != Self.plain(expectation.text.value) {
      findings.report(
        expectation.text.line,
        "the example does not hold: '\(expectation.key.value)' expected \(expectation.text.value), found "
          + found)
    }
  }

  private static func plain(_ text: String) -> String { Rational(text: text)?.exactText ?? text }

  /// The part of a result that a key names, as text; `nil` for a key that names none.
  private static func found(_ score: ScoreResult, _ part: String) -> String? {
    let none = "null"
    switch (part, score.outcome) {
    case ("", .number(let number)): return number.value?.exactText ?? none
    case ("", .category(let category)): return category.value?.raw ?? none
    case ("", .notApplicable), ("band", .notApplicable), ("min", .notApplicable), ("max", .notApplicable):
      return none
    case ("band", .number(let number)): return number.band?.raw ?? none
    case ("min", .number(let number)): return number.range.lowerBound.exactText
    case ("max", .number(let number)): return number.range.upperBound.exactText
    case ("prorated", .number(let number)): return String(number.isProrated)
    case ("prorated", .notApplicable): return "false"
    case (_, .number), (_, .category), (_, .notApplicable): return nil
    }
  }

  private mutating func prove(
    _ example: ExampleDraft, _ expected: [Located<String>]?, _ what: String, found: [String], known: [String]
  ) {
    guard let expected else { return }
    let unknown = expected.filter { !known.contains($0.value) }
    for name in unknown {
      findings.report(
        name.line,
        "the example expects '\(name.value)' among its \(what), which cannot be there"
          + Spelling.advice(for: name.value, among: known))
    }
    if unknown.isEmpty, Set(expected.map(\.value)) != Set(found) {
      findings.report(
        expected.first?.line ?? example.line,
        "the example does not hold: \(what) expected [\(expected.map(\.value).joined(separator: ", "))], "
          + "found [\(found.joined(separator: ", "))]")
    }
  }
}
