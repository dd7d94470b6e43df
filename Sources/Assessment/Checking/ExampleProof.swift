/// Scores worked examples and holds the outcome against what they expect.
struct ExampleProof {
  let instrument: Instrument
  var findings = Findings()

  init(instrument: Instrument) { self.instrument = instrument }

  mutating func prove(_ example: ExampleDraft) -> WorkedExample {
    if example.source?.value.allSatisfy(\.isWhitespace) ?? true {
      findings.report(example.line, "the example has no source")
    }
    let sheet = sheet(example)
    let result = instrument.assess(sheet, respondent: example.respondent)
    for expectation in example.expect { prove(expectation, result) }
    prove(
      example, example.alerts, "alerts", found: result.alerts.map(\.id.raw),
      known: instrument.alerts.map(\.id.raw))
    prove(
      example, example.prompts, "prompts", found: result.prompts.map(\.raw),
      known: instrument.items.filter(\.isSafety).map(\.id.raw))
    return WorkedExample(
      line: example.line, replies: sheet.replies, respondent: example.respondent,
      expected: Dictionary(example.expect.map { ($0.key.value, $0.text.value) }) { first, _ in first },
      alerts: example.alerts.map { Set($0.map { AlertID($0.value) }) },
      prompts: example.prompts.map { Set($0.map { ItemID($0.value) }) }, source: example.source?.value ?? "")
  }

  private mutating func sheet(_ example: ExampleDraft) -> AnswerSheet {
    var sheet = AnswerSheet(for: instrument)
    if let rest = example.rest { fill(&sheet, rest) }
    for answer in findings.distinct(example.answers, "answer", { $0.key }) {
      guard let item = instrument.item(ItemID(answer.key.value)) else {
        findings.report(answer.key.line, "the example answers '\(answer.key.value)', which is no item")
        continue
      }
      do throws(AnswerProblem) {
        let reply = try item.reply(cell: answer.text.value)
        sheet[item.id] = reply == .nonAnswer(.notAsked) ? nil : reply
      } catch {
        findings.report(answer.text.line, error.description)
      }
    }
    return sheet
  }

  /// Gives every item the same cell, where its response allows it.
  private mutating func fill(_ sheet: inout AnswerSheet, _ rest: Located<String>) {
    for item in instrument.items {
      switch item.response {
      case .text, .date: continue
      case .choice, .multiple, .yesNo, .integer, .decimal, .clock, .duration:
        if let reply = try? item.reply(cell: rest.value) { sheet[item.id] = reply }
      }
    }
    if sheet.isEmpty { findings.report(rest.line, "no item takes '\(rest.value)' as the rest") }
  }

  private mutating func prove(_ expectation: KeyedText, _ result: AssessmentResult) {
    let parts = expectation.key.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let score = result[ScoreID(parts[0])] else {
      findings.report(
        expectation.key.line, "the example expects '\(expectation.key.value)', which is no score")
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
    for name in expected where !known.contains(name.value) {
      findings.report(
        name.line, "the example expects '\(name.value)' among its \(what), which cannot be there")
    }
    if Set(expected.map(\.value)) != Set(found) {
      findings.report(
        expected.first?.line ?? example.line,
        "the example does not hold: \(what) expected [\(expected.map(\.value).joined(separator: ", "))], "
          + "found [\(found.joined(separator: ", "))]")
    }
  }
}
