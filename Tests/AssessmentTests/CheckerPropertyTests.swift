import Testing

@testable import Assessment

/// The checker's claims, held against all that there is to reply.
struct CheckerPropertyTests {
  /// A form that could be put together, with what it can come to.
  struct Case {
    var draft: InstrumentDraft
    var truth: Enumeration
    var assembler: Assembler

    init?(_ form: inout RandomForm, withSlips: Bool) {
      for index in form.draft.scores.indices { form.draft.scores[index].bands = [] }
      guard let first = Self.assembled(form.draft) else { return nil }
      let truth = Enumeration(first.assembler, responses: first.responses)
      form.addBands(
        from: truth.values.compactMapValues { $0.min() }, to: truth.values.compactMapValues { $0.max() },
        withSlips: withSlips)
      guard let second = Self.assembled(form.draft) else { return nil }
      (draft, assembler) = (form.draft, second.assembler)
      self.truth = truth
    }

    private static func assembled(
      _ draft: InstrumentDraft
    ) -> (assembler: Assembler, responses: [ResponseKind])? {
      var check = InstrumentCheck(draft)
      check.checkNames()
      check.readResponses()
      let responses = check.readItems().map(\.response)
      var assembler = Assembler(
        items: draft.items, responses: responses, scores: draft.scores, alerts: draft.alerts)
      assembler.assemble()
      return assembler.defects.isEmpty && check.findings.defects.isEmpty ? (assembler, responses) : nil
    }
  }

  /// Claims about a form with slips in it, then about the same form mended until nothing is complained of.
  @Test(arguments: 0..<400)
  func everyClaimIsTrueAndNothingIsLeftOpen(seed: Int) {
    var form = RandomForm(seed: seed)
    guard let first = Case(&form, withSlips: true) else { return }
    var complaints = expectTruth(first, "seed \(seed)")
    for _ in 0..<6 where !complaints.isEmpty {
      form.mend(lines: Set(complaints.compactMap { Int($0.prefix { $0 != ":" }) }))
      guard let next = Case(&form, withSlips: false) else { return }
      complaints = expectTruth(next, "seed \(seed), mended")
    }
  }

  /// Holds every claim about a form against the truth, and answers with what is complained of.
  private func expectTruth(_ form: Case, _ name: String) -> [String] {
    var complaints: [String] = []
    var instrument: Instrument?
    do throws(Rejection) {
      instrument = try Instrument(form.draft)
    } catch {
      complaints = error.defects.map(\.description)
    }
    let note = "\(name): \(form.draft.summary)\n\(complaints)"
    guard !complaints.contains(where: { $0.contains("divisor") || $0.contains("beyond a billion") }) else {
      return complaints
    }
    let comparisons = form.assembler.affected(by: expectComparisons(form, complaints, note))
    expectItems(form, complaints, except: comparisons, note)
    let items = complaints.compactMap { Int($0.prefix { $0 != ":" }) }.filter { $0 < 50 }
    let affected = form.assembler.affected(by: comparisons.union(items.map { .item($0 - 20) }))
    for index in form.draft.scores.indices where !affected.contains(.score(index)) {
      expectBands(index, form, complaints, note)
      expectCategories(index, form, complaints, note)
    }
    expectRules(form, complaints, except: affected, note)
    if let instrument { expectRanges(instrument, form, note) }
    return complaints
  }

  /// A comparison is complained of only where it comes out one way; what holds one is told apart from the rest.
  private func expectComparisons(
    _ form: Case, _ complaints: [String], _ note: String
  ) -> Set<Assembler.Node> {
    var slips: Set<Assembler.Node> = []
    var outcomes: [String: [Set<Int>]] = [:]
    for expression in form.assembler.expressions {
      for (position, comparisons) in Dictionary(grouping: expression.comparisons, by: \.position) {
        let place = "\(expression.text.line): column \(position.column) of the expression: "
        outcomes[place, default: []].append(Set(comparisons.map(\.outcome)))
      }
    }
    for complaint in complaints {
      guard let found = outcomes.first(where: { complaint.hasPrefix($0.key) }) else { continue }
      slips.insert(Self.node(onLine: Int(complaint.prefix { $0 != ":" }) ?? 0))
      // A score's value and its condition stand on one line here.
      let isTrue = found.value.contains { registers in
        let ends = registers.reduce(into: Truth([])) { $0.formUnion(form.truth.truths[$1] ?? []) }
        return complaint.contains("never") ? !ends.contains(.canBeTrue) : !ends.canFail
      }
      #expect(isTrue, "\(complaint)\n\(note)")
    }
    return slips
  }

  private func expectBands(_ index: Int, _ form: Case, _ complaints: [String], _ note: String) {
    let score = form.draft.scores[index]
    let isValueless = form.truth.values[index] == nil
    if score.categories == nil, form.assembler.compiled[index]?.condition.map(form.canHold) ?? true {
      let start = "\(50 + index): score '\(score.id.value)' never has a value"
      let isSaid = complaints.contains { $0.hasPrefix(start) }
      // Of what rests on a question that is never asked only that is said.
      #expect(isValueless ? isSaid || !complaints.isEmpty : !isSaid, "\(note)")
    }
    guard let first = score.bands.first, let values = form.truth.values[index], let low = values.min() else {
      return
    }
    let start = "\(50 + index): bands of '\(score.id.value)' begin at"
    #expect(complaints.contains { $0.hasPrefix(start) } == (first.lowest.value != low), "\(note)")
    for (place, band) in score.bands.enumerated() {
      let next = place + 1 < score.bands.count ? score.bands[place + 1].lowest.value : .farthest
      let isReached = values.contains { band.lowest.value <= $0 && $0 < next }
      let isRefused = complaints.contains {
        $0.hasPrefix("\(50 + index): band '\(band.id.value)' can never be reached")
      }
      #expect(isRefused == !isReached, "\(band.id.value) of \(score.id.value)\n\(note)")
    }
  }

  private func expectCategories(_ index: Int, _ form: Case, _ complaints: [String], _ note: String) {
    let score = form.draft.scores[index]
    if let condition = form.assembler.compiled[index]?.condition, !form.canHold(condition) { return }
    for (place, category) in (score.categories ?? []).enumerated() {
      let isRefused = complaints.contains {
        $0.hasPrefix("\(50 + index): category '\(category.value)' is never the outcome")
      }
      let isReached = form.truth.categories[index]?.contains(place) ?? false
      #expect(isRefused == !isReached, "\(category.value) of \(score.id.value)\n\(note)")
    }
  }

  /// Where drafts in code stand.
  private static func node(onLine line: Int) -> Assembler.Node {
    line < 50 ? .item(line - 20) : line < 70 ? .score(line - 50) : .alert(line - 70)
  }

  private func expectItems(
    _ form: Case, _ complaints: [String], except known: Set<Assembler.Node>, _ note: String
  ) {
    for (index, item) in form.assembler.compiler.program.items.enumerated()
    where !known.contains(.item(index)) {
      guard let condition = item.condition else { continue }
      let said = { (what: String) in
        complaints.contains { $0.hasPrefix("\(20 + index): ") && $0.contains(what) }
      }
      #expect(said("never be asked") == !form.canHold(condition), "\(note)")
      #expect(said("always be asked") == !form.canFail(condition), "\(note)")
    }
  }

  private func expectRules(
    _ form: Case, _ complaints: [String], except known: Set<Assembler.Node>, _ note: String
  ) {
    for (index, score) in form.assembler.compiled where !known.contains(.score(index)) {
      guard let condition = score.condition else { continue }
      let isSaid = complaints.contains { $0.hasPrefix("\(50 + index): ") && $0.contains("never apply") }
      #expect(isSaid == !form.canHold(condition), "\(note)")
    }
    for (index, alert) in form.assembler.compiledAlerts where !known.contains(.alert(index)) {
      let said = { (what: String) in
        complaints.contains { $0.hasPrefix("\(70 + index): ") && $0.contains(what) }
      }
      #expect(said("never fire") == !form.canHold(alert.condition), "\(note)")
      #expect(said("always fire") == !form.canFail(alert.condition), "\(note)")
    }
  }

  private func expectRanges(_ instrument: Instrument, _ form: Case, _ note: String) {
    #expect(instrument.remarks.isEmpty, "\(instrument.remarks)\n\(note)")
    for (index, score) in instrument.scores.enumerated() where score.categories == nil {
      guard let values = form.truth.values[index], let low = values.min(), let high = values.max() else {
        continue
      }
      #expect(score.proof == .exact && score.range == low...high, "\(score.id): \(low)...\(high)\n\(note)")
    }
  }

  @Test func manyOfTheMendedFormsAreSound() {
    let sound = (0..<60).count { seed in
      var form = RandomForm(seed: seed)
      guard var draft = Case(&form, withSlips: true)?.draft else { return false }
      for _ in 0..<6 where !draft.complaints.isEmpty {
        form.mend(lines: Set(draft.complaints.compactMap { Int($0.prefix { $0 != ":" }) }))
        guard let next = Case(&form, withSlips: false)?.draft else { return false }
        draft = next
      }
      return draft.complaints.isEmpty && !draft.scores.isEmpty
    }
    #expect(sound >= 20, "\(sound) of 60")
  }
}

extension CheckerPropertyTests.Case {
  fileprivate func canHold(_ register: Int) -> Bool { truth.truths[register]?.contains(.canBeTrue) ?? false }
  fileprivate func canFail(_ register: Int) -> Bool { truth.truths[register]?.canFail ?? false }
}

extension InstrumentDraft {
  /// The form in short, to understand a failure by.
  fileprivate var summary: String {
    let items = items.map {
      "\($0.id.value) \($0.response.value) when \($0.askWhen?.value ?? "-") hidden \($0.hidden?.value ?? "-") "
        + "n/a \($0.notApplicable?.value ?? "-")"
    }
    let scores = scores.map { score in
      "\(score.id.value) = \(score.value.value) if \(score.appliesWhen?.value ?? "-") "
        + score.bands.map { "\($0.id.value) \($0.lowest.value)" }.joined(separator: ", ")
    }
    return (items + scores + alerts.map { "\($0.id.value): \($0.when.value)" }).joined(separator: "\n")
  }
}
