import TestSupport
import Testing

@testable import Assessment

/// What must hold whatever is answered, tried on seeded random forms.
struct PropertyTests {
  /// A form whose scores use most of the language, with hidden and not-applicable items.
  private static func form() throws -> Instrument {
    var draft = InstrumentDraft.plain()
    draft.response("few", "choice", values: [0, 1, 2])
    draft.response("gaps", "choice", values: [0, 2, 4])
    draft.response("answer", "yes-no")
    draft.item("q1", "few")
    draft.item("q2", "answer")
    draft.item("q3", "few", askWhen: "q2", hidden: "omit")
    draft.item("q4", "gaps", askWhen: "q1 >= 1 or q2", hidden: "0")
    draft.item("q5", "few", notApplicable: "omit", isSafety: true)
    draft.item("q6", "answer", askWhen: "mean(q1, q3) >= 1", hidden: "0", isSafety: true)
    draft.score("sum", "sum(q1, q3...q5)")
    draft.score("mean", "mean(q1, q3...q5)")
    draft.score("least", "min(q3...q5)")
    draft.score("most", "max(q1, 2 - q3...q5)")
    draft.score("count", "count(q1 >= 1, not q2, q3...q5 >= 2, q6)")
    draft.score("mixed", "if(q2 and not q6, 3 * q1 - q4 / 2, floor(q4 / 3) + round(q5 / 2))")
    draft.score("product", "(q1 - 1) * (q4 - 2) * if(q6, -1, 1)")
    draft.score("nested", "if(sum > 4, sum - mean, most)")
    draft.score(
      "kind", "if(sum >= 6, high, if(q2 or q6, middle, low))", categories: ["low", "middle", "high"])
    draft.alert("high", "kind = high and q5 >= 1", level: "immediate")
    draft.alert("any", "q5 >= 1 or q6", level: "attention")
    return try Instrument(draft)
  }

  private static func answers(_ kind: ResponseKind) -> [Answer] {
    switch kind {
    case .choice(let values): values.map { .choice($0) }
    case .yesNo: [.yesNo(false), .yesNo(true)]
    case .multiple, .integer, .decimal, .text, .date, .clock, .duration: []
    }
  }

  /// Every way to complete a sheet. A completion that would have hidden a question that was asked and answered
  /// is none: the answer shows that it was asked.
  private static func completions(_ sheet: AnswerSheet, _ form: Instrument) -> [AnswerSheet] {
    let open = form.items.filter { item in
      let isFilled = item.notApplicable != nil && sheet[item.id] == .nonAnswer(.notApplicable)
      return sheet[item.id]?.answer == nil && !isFilled
    }
    let full = open.reduce([sheet]) { sheets, item in
      sheets.flatMap { sheet in
        answers(item.response).map { answer in
          var next = sheet
          next[item.id] = .answer(answer)
          return next
        }
      }
    }
    return full.filter { complete in
      let asked = form.asked(complete)
      return form.items.allSatisfy { sheet[$0.id]?.answer == nil || asked.contains($0.index) }
    }
  }

  private static func partial(_ form: Instrument, _ random: inout SeededGenerator) -> AnswerSheet {
    var sheet = AnswerSheet(for: form)
    for item in form.items {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<5: sheet[item.id] = answers(item.response).randomElement(using: &random).map { .answer($0) }
      case 5: sheet[item.id] = .nonAnswer(.unknown)
      case 6: sheet[item.id] = .nonAnswer(.notApplicable)
      case _: break
      }
    }
    return sheet
  }

  @Test(arguments: 0..<200)
  func boundsHoldEveryCompletion(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let form = try Self.form()
    let sheet = Self.partial(form, &random)
    let before = form.assess(sheet)
    for complete in Self.completions(sheet, form) {
      let after = form.assess(complete)
      for score in form.scores { expect(before[score.id], holds: after[score.id], complete) }
      for alert in before.alerts { #expect(after.alerts.contains { $0.id == alert.id }) }
    }
  }

  private func expect(_ before: ScoreResult?, holds after: ScoreResult?, _ sheet: AnswerSheet) {
    switch (before?.outcome, after?.outcome) {
    case (.number(let before), .number(let after)):
      #expect(after.value.map { before.range.contains($0) } ?? false, "\(after) not in \(before): \(sheet)")
      if let value = before.value { #expect(after.value == value) }
    case (.category(let before), .category(let after)):
      #expect(after.value.map { before.possible.contains($0) } ?? false)
    case (.notApplicable?, let after): #expect(after == .notApplicable)
    case (_, .notApplicable?): break
    case (_, _): Issue.record("a score lost its kind")
    }
  }

  /// With nothing missing every score is one value, and nothing is reported as missing.
  @Test func completeFormsAreExact() throws {
    let form = try Self.form()
    for complete in Self.completions(AnswerSheet(for: form), form) {
      for score in form.assess(complete).scores {
        #expect(score.missing == [])
        switch score.outcome {
        case .number(let number):
          #expect(number.value == number.range.lowerBound)
          #expect(number.isCertain)
        case .category(let category): #expect(category.isCertain)
        case .notApplicable: #expect(score.id == "least")
        }
      }
    }
  }

  /// Prorating never leaves the range of what is possible, whatever is missing.
  @Test(arguments: 0..<200)
  func proratedValuesArePossible(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let form = try Samples.instrument(Samples.phq9Draft)
    var sheet = AnswerSheet(for: form)
    for item in form.items where Int.random(in: 0..<6, using: &random) > 0 {
      sheet[item.id] = .answer(.choice(Int.random(in: 0...3, using: &random)))
    }
    let total = try #require(form.assess(sheet).number("total"))
    let missing = form.items.prefix(9).count { sheet[$0.id] == nil }
    #expect((total.value != nil) == (missing <= 2))
    #expect(total.isProrated == (1...2).contains(missing))
    if let value = total.value { #expect(total.range.contains(value)) }
  }

  /// Raising one flagged answer never lowers the level.
  @Test(arguments: 0..<200)
  func raisingAFlaggedItemNeverLowersTheLevel(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let form = try Self.form()
    var sheet = Self.partial(form, &random)
    var last: CrisisLevel?
    for value in 0...2 {
      sheet["q5"] = .answer(.choice(value))
      let level = form.assess(sheet).level
      #expect((level?.rawValue ?? 0) >= (last?.rawValue ?? 0))
      last = level
    }
  }
}
