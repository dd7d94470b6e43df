extension InstrumentCheck {
  /// Reads what stands beside a score's expression.
  mutating func readScore(_ index: Int, _ compiled: CompiledScore?, items: [Item]) -> ScoreRule {
    let score = scoreDrafts[index]
    checkKind(of: score)
    let norms = findings.distinct(score.norms, "norm") { $0.id }
    norms.forEach { findings.name($0.id, "norm") }
    let missing = missing(score, compiled)
    return ScoreRule(
      id: ScoreID(score.id.value), value: score.value.value, appliesWhen: score.appliesWhen?.value,
      categories: score.categories.map { categories($0, of: score) }, missing: missing,
      bands: bands(of: score), positive: score.positive.map { cutOff($0, "positive", index) },
      norms: Dictionary(
        norms.map { (NormID($0.id.value), cutOff($0.cutOff, "norm '\($0.id.value)'", index)) }
      ) { first, _ in first },
      change: score.change.map { change($0, of: score, range: ranges[index]) },
      loinc: findings.loinc(score.loinc),
      range: ranges[index], proof: proofs[index],
      items: (compiled?.items ?? []).map { items[$0].id })
  }

  private mutating func checkKind(of score: ScoreDraft) {
    guard score.categories != nil else { return }
    let surplus =
      score.missing?.allow.line ?? score.bands.first?.id.line ?? score.positive?.at.line
      ?? score.norms.first?.id.line ?? score.change?.line
    if let surplus {
      findings.report(
        surplus,
        "score '\(score.id.value)' has categories; missing, bands, positive, norms and change belong to numbers"
      )
    }
  }

  private mutating func categories(_ names: [Located<String>], of score: ScoreDraft) -> [BandID] {
    let distinct = findings.distinct(names, "category") { $0 }
    distinct.forEach { findings.name($0, "category") }
    if !(2...CategorySet.mostCategories).contains(distinct.count) {
      findings.report(
        score.id.line, "a score has from 2 to \(CategorySet.mostCategories) categories, not \(distinct.count)"
      )
    }
    let taken = Set(itemDrafts.map(\.id.value) + scoreDrafts.map(\.id.value))
    for name in distinct where taken.contains(name.value) {
      findings.report(name.line, "category '\(name.value)' bears the name of an item or score")
    }
    return distinct.map { BandID($0.value) }
  }

  private mutating func missing(_ score: ScoreDraft, _ compiled: CompiledScore?) -> MissingRule? {
    guard let draft = score.missing else { return nil }
    let prorates = draft.then.value == "prorate"
    if !prorates, draft.then.value != "null" {
      findings.report(draft.then.line, "then '\(draft.then.value)' is unknown; use prorate or null")
    }
    if let round = draft.round, draft.then.value == "null" {
      findings.report(round.line, "round belongs to then: prorate; without it there is nothing to round")
    }
    if draft.source == nil {
      findings.report(draft.then.line, "missing has no source; add source and verified")
    }
    let rounding = draft.round.flatMap { findings.word($0, "round", as: MissingRule.Rounding.self) }
    if let compiled, prorates { checkTerms(score, draft, compiled) }
    return MissingRule(
      allow: draft.allow.value, prorates: prorates, rounding: rounding ?? .nearest,
      source: draft.source.map { findings.source($0, "missing") })
  }

  private mutating func checkTerms(_ score: ScoreDraft, _ draft: MissingDraft, _ compiled: CompiledScore) {
    guard let terms = compiled.terms else {
      findings.report(
        draft.then.line,
        "only a sum(...), count(...) or mean(...), perhaps times a number, can be prorated; "
          + "'\(score.id.value)' is none of these on the outside")
      return
    }
    if !(1..<terms.count).contains(draft.allow.value) {
      findings.report(
        draft.allow.line, "allow \(draft.allow.value) of \(terms.count) terms: from 1 to \(terms.count - 1)")
    }
  }

  private mutating func cutOff(_ draft: CutOffDraft, _ what: String, _ index: Int) -> CutOff {
    let source = findings.source(draft.source, what)
    if let range = ranges[index], let direction = Direction(rawValue: self.draft.direction.value) {
      let isTold: Bool =
        switch direction {
        case .higherIsBetter: range.lowerBound <= draft.at.value && draft.at.value < range.upperBound
        case .higherIsWorse, .none:
          range.lowerBound < draft.at.value && draft.at.value <= range.upperBound
        }
      if !isTold {
        findings.report(
          draft.at.line,
          "\(what): \(draft.at.value) parts nothing: the score runs from \(range.lowerBound) to "
            + "\(range.upperBound)")
      }
    }
    return CutOff(at: draft.at.value, source: source)
  }
}
