import Assessment
import Catalog
import Testing

/// What must hold of every shipped instrument, whatever is answered, skipped, taken back or hidden again.
@Suite("Every shipped instrument, under random interviews")
struct ShippedPropertyTests {
  private static let shelf = Result {
    try Catalog.load(instruments: [Shipped.instruments], policies: [Shipped.policies], hash: Shipped.hash)
      .instruments
  }

  static let names: [String] = ((try? shelf.get().keys.sorted()) ?? []).map(\.raw)

  private func instrument(_ name: String) throws -> Instrument {
    try #require(try Self.shelf.get()[InstrumentID(name)])
  }

  @Test func thereAreInstruments() { #expect(Self.names.count >= 48) }

  /// One step of an interview: an answer most often, a skip, a step back, a break.
  private func event(_ interview: Interview, _ random: inout RandomReplies) -> Interview.Event {
    guard let item = interview.current, case .asking = interview.phase else { return .resume }
    switch random.below(12) {
    case 0, 1: return .declined(random.reason())
    case 2, 3: return .back
    case 4: return .inputEnded
    case 5: return .filed(item.id, .answer(random.answer(to: item)))
    case _: return .answered(random.answer(to: item))
    }
  }

  @Test(arguments: names)
  func everyStepKeepsItsPromises(_ name: String) throws {
    let instrument = try instrument(name)
    for seed in 0..<4 {
      var random = RandomReplies(seed: seed)
      var interview = Interview(
        of: instrument, language: .en, mode: .readAloud, respondent: random.person())
      _ = interview.handle(.begin, at: 0)
      for time in 1...instrument.items.count * 3 {
        let before = interview
        _ = interview.handle(event(interview, &random), at: Int64(time))
        #expect(interview.history.starts(with: before.history), "\(name) \(seed)")
        #expect(interview.raisedAlerts.starts(with: before.raisedAlerts), "\(name) \(seed)")
        expectSound(interview.result, of: instrument, "\(name) \(seed) \(time)")
        expectHiddenAnswersToLeave(interview, "\(name) \(seed) \(time)")
        // Back from an end, so that answers are changed and questions hidden again.
        if case .finished = interview.phase { break }
      }
    }
  }

  /// A value lies within what is possible, and that within the score's range; a certain band is named.
  private func expectSound(_ result: AssessmentResult, of instrument: Instrument, _ place: String) {
    for score in result.scores {
      guard case .number(let number) = score.outcome, let rule = instrument.score(score.id) else { continue }
      let comment = Comment(rawValue: "\(place) \(score.id): \(number)")
      if let value = number.value { #expect(number.range.contains(value), comment) }
      if let range = rule.range {
        #expect(range.contains(number.range.lowerBound) && range.contains(number.range.upperBound), comment)
      }
      if number.isCertain {
        #expect(number.band == rule.band(of: number.range.lowerBound), comment)
        #expect(number.band == rule.band(of: number.range.upperBound), comment)
      }
      // Times that contradict each other leave the PSQI open though nothing is missing.
      let mayBeOpen = instrument.dependsOnPerson || instrument.id == "psqi"
      if number.value == nil { #expect(!score.missing.isEmpty || mayBeOpen, comment) }
    }
  }

  /// Answers to questions that are hidden now count for nothing, and stay in the history.
  private func expectHiddenAnswersToLeave(_ interview: Interview, _ place: String) {
    let instrument = interview.instrument
    let asked = Set(instrument.asked(interview.sheet, respondent: interview.respondent))
    var shown = interview.sheet
    for item in instrument.items where !asked.contains(item.index) { shown[item.index] = nil }
    #expect(instrument.assess(shown, respondent: interview.respondent) == interview.result, "\(place)")
    let told = Set(interview.history.map(\.item))
    for item in instrument.items where interview.sheet[item.index] != nil {
      #expect(told.contains(item.id), "\(place)")
    }
  }

  /// On forms where everything was answered, also what then turned out not to be asked: it counts for nothing.
  @Test(arguments: names)
  func whatIsNotAskedCountsForNothing(_ name: String) throws {
    let instrument = try instrument(name)
    var hidden = 0
    for seed in 0..<40 {
      var random = RandomReplies(seed: 2000 + seed)
      let person = random.person()
      var full = AnswerSheet(for: instrument)
      for item in instrument.items { full[item.index] = .answer(random.answer(to: item)) }
      let asked = Set(instrument.asked(full, respondent: person))
      var shown = full
      for item in instrument.items where !asked.contains(item.index) { shown[item.index] = nil }
      hidden += instrument.items.count - asked.count
      #expect(
        instrument.assess(shown, respondent: person) == instrument.assess(full, respondent: person),
        "\(name) \(seed)")
    }
    let skipping = ["asq", "audit", "c-ssrs", "c-ssrs-since", "pc-ptsd-5", "pg-13-r", "phq-15"]
    if skipping.contains(name) { #expect(hidden > 0, "\(name) was never made to skip") }
  }

  /// With few gaps every way to fill them is tried: it stays within what was possible, and what was certain holds.
  @Test(arguments: names)
  func everyCompletionLiesWithin(_ name: String) throws {
    let instrument = try instrument(name)
    for seed in 0..<6 {
      var random = RandomReplies(seed: 1000 + seed)
      let person = random.person()
      let sheet = gapped(instrument, &random)
      let before = instrument.assess(sheet, respondent: person)
      for complete in completions(of: sheet, instrument, person) {
        let after = instrument.assess(complete, respondent: person)
        for score in before.scores { expect(score, holds: after[score.id], "\(name) \(seed)") }
        for alert in before.alerts {
          #expect(after.alerts.contains { $0.id == alert.id }, "\(name) \(seed) \(alert.id)")
        }
      }
    }
  }

  /// A form with up to three gaps, each unanswered or skipped for a reason that says nothing of the answer.
  private func gapped(_ instrument: Instrument, _ random: inout RandomReplies) -> AnswerSheet {
    var sheet = AnswerSheet(for: instrument)
    for item in instrument.items { sheet[item.index] = .answer(random.answer(to: item)) }
    for _ in 0..<1 + random.below(3) {
      let gap = random.below(instrument.items.count)
      sheet[gap] = random.below(2) == 0 ? nil : .nonAnswer(.unknown)
    }
    return sheet
  }

  /// Every way to fill the gaps, apart from those that would have hidden a question that was answered.
  private func completions(
    of sheet: AnswerSheet, _ instrument: Instrument, _ person: Respondent
  ) -> [AnswerSheet] {
    let open = instrument.items.filter { sheet[$0.index]?.answer == nil }
    let full = open.reduce([sheet]) { sheets, item in
      sheets.flatMap { sheet in
        RandomReplies.answers(to: item).map { answer in
          var next = sheet
          next[item.index] = .answer(answer)
          return next
        }
      }
    }
    let askedBefore = Set(instrument.asked(sheet, respondent: person))
    return full.filter { complete in
      let asked = Set(instrument.asked(complete, respondent: person))
      return askedBefore.allSatisfy { sheet[$0]?.answer == nil || asked.contains($0) }
    }
  }

  private func expect(_ before: ScoreResult, holds after: ScoreResult?, _ place: String) {
    let comment = Comment(rawValue: "\(place) \(before) then \(String(describing: after))")
    switch (before.outcome, after?.outcome) {
    case (.number(let before), .number(let after)):
      #expect(before.range.lowerBound <= after.range.lowerBound, comment)
      #expect(after.range.upperBound <= before.range.upperBound, comment)
      if before.isCertain { #expect(after.band == before.band, comment) }
      if let value = before.value, !before.isProrated { #expect(after.value == value, comment) }
    case (.category(let before), .category(let after)):
      #expect(Set(after.possible).isSubset(of: before.possible), comment)
      if let value = before.value { #expect(after.value == value, comment) }
    case (.notApplicable, .notApplicable): break
    case (.notApplicable, _): Issue.record("a score began to apply: \(comment)")
    case (_, _): break
    }
  }
}

extension Instrument {
  /// Whether a score may stay open although nothing is missing, because the person's sex or age is not known.
  fileprivate var dependsOnPerson: Bool {
    let conditions = items.compactMap(\.askWhen) + scores.map(\.value) + scores.compactMap(\.appliesWhen)
    return conditions.contains { text in ["female", "male", "age"].contains { text.contains($0) } }
  }
}
