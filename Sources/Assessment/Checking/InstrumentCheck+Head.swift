extension InstrumentCheck {
  /// What stands at the top of an instrument's file.
  struct Head {
    let recall: Recall
    let direction: Direction
    let modes: [Administration]
    let fit: Fit
    let licence: Licence
    let sources: [SourceNote]
    let loinc: String?
    let variantOf: InstrumentID?
  }

  mutating func head() -> Head {
    checkVersion()
    _ = findings.text(draft.measures, "measures")
    if !(1...600).contains(draft.minutes.value) {
      findings.report(
        draft.minutes.line, "minutes is the typical length, from 1 to 600, not \(draft.minutes.value)")
    }
    let recall = findings.demand(
      Recall(draft.recall.value), draft.recall.line,
      "recall '\(draft.recall.value)' is no period; use now, lifetime, since-last, or a duration such as P2W or P30D"
    )
    return Head(
      recall: recall ?? .now,
      direction: findings.word(draft.direction, "direction", as: Direction.self) ?? .none,
      modes: modes(), fit: fit(), licence: licence(),
      sources: draft.sources.map { findings.source($0, $0.figure.map { "'\($0.value)'" } ?? "this figure") },
      loinc: findings.loinc(draft.loinc),
      variantOf: variantOf())
  }

  private mutating func checkVersion() {
    let parts = draft.version.value.split(separator: ".", omittingEmptySubsequences: false)
    let isVersion =
      parts.count == 3
      && parts.allSatisfy { (1...5).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }
    if !isVersion {
      findings.report(
        draft.version.line, "version '\(draft.version.value)' is not of the form 1.0.0: three whole numbers")
    }
  }

  private mutating func modes() -> [Administration] {
    if draft.modes.isEmpty {
      findings.report(draft.id.line, "modes is empty; say interviewer, self, or both")
    }
    return findings.distinct(draft.modes, "mode") { $0 }
      .compactMap { findings.word($0, "mode", as: Administration.self) }
  }

  private mutating func fit() -> Fit {
    if let age = draft.fit.age, !(0...120).contains(age.value) {
      findings.report(age.line, "fit: age is the lowest age in years, from 0 to 120, not \(age.value)")
    }
    return Fit(
      minimumAge: draft.fit.age?.value, isForBereaved: draft.fit.isForBereaved, sinceLoss: sinceLoss())
  }

  private mutating func sinceLoss() -> Recall? {
    guard let text = draft.fit.sinceLoss else { return nil }
    if !draft.fit.isForBereaved {
      findings.report(text.line, "fit: since-loss means something only beside bereaved: true")
    }
    guard let period = Recall(text.value), case .period = period else {
      findings.report(text.line, "fit: since-loss '\(text.value)' is no period such as P6M")
      return nil
    }
    return period
  }

  private mutating func licence() -> Licence {
    let licence = draft.licence
    return Licence(
      holder: findings.text(licence.holder, "licence: holder"),
      terms: findings.text(licence.terms, "licence: terms"),
      source: findings.text(licence.source, "licence: source"), isVerified: licence.verified)
  }

  private mutating func variantOf() -> InstrumentID? {
    guard let other = draft.variantOf else { return nil }
    findings.name(other, "variant-of")
    if other.value == draft.id.value {
      findings.report(
        other.line, "variant-of names this instrument itself; name the one that it is another coding of")
    }
    return InstrumentID(other.value)
  }
}
