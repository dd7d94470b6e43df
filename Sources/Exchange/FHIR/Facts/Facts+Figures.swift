internal import Assessment

/// Figures and where they come from. Every pair here reads what it writes.
extension SourceDraft {
  var facts: Facts {
    var facts = Facts()
    facts.add("figure", figure?.value)
    facts.add("source", source?.value)
    facts.add("verified", verified.map { .truth($0) })
    return facts
  }

  init(_ facts: Facts?, line: Int) {
    self.init(
      figure: facts?.text("figure").map { Located($0, line: line) },
      source: facts?.text("source").map { Located($0, line: line) },
      verified: facts?.truth("verified"), line: line)
  }
}

extension LicenceDraft {
  var facts: Facts {
    var facts = Facts()
    facts.add("holder", holder.value)
    facts.add("terms", terms.value)
    facts.add("source", source.value)
    facts.add("verified", .truth(verified))
    return facts
  }

  init(_ facts: Facts, line: Int) {
    func text(_ name: String) -> Located<String> { Located(facts.text(name) ?? "unknown", line: line) }
    self.init(
      holder: text("holder"), terms: text("terms"), source: text("source"),
      verified: facts.truth("verified") ?? false)
  }
}

extension FitDraft {
  var facts: Facts? {
    var facts = Facts()
    facts.add("age", age.map { .whole($0.value) })
    if isForBereaved { facts.add("bereaved", .truth(true)) }
    facts.add("since-loss", sinceLoss?.value)
    return facts.entries.isEmpty ? nil : facts
  }

  init(_ facts: Facts?, line: Int) {
    self.init(
      age: facts?.whole("age").map { Located($0, line: line) },
      isForBereaved: facts?.truth("bereaved") ?? false,
      sinceLoss: facts?.text("since-loss").map { Located($0, line: line) })
  }
}

extension CutOffDraft {
  var facts: Facts {
    var facts = Facts()
    facts.add("at", .number(at.value))
    facts.add("source", source.facts)
    return facts
  }

  init?(_ facts: Facts?, line: Int) {
    guard let at = facts?.number("at") else { return nil }
    self.init(at: Located(at, line: line), source: SourceDraft(facts?.facts("source"), line: line))
  }
}

extension MissingDraft {
  var facts: Facts {
    var facts = Facts()
    facts.add("allow", .whole(allow.value))
    facts.add("then", then.value)
    facts.add("round", round?.value)
    facts.add("source", source?.facts)
    return facts
  }

  init?(_ facts: Facts?, line: Int) {
    guard let facts, let allow = facts.whole("allow"), let then = facts.text("then") else { return nil }
    self.init(
      allow: Located(allow, line: line), then: Located(then, line: line),
      round: facts.text("round").map { Located($0, line: line) },
      source: facts.facts("source").map { SourceDraft($0, line: line) })
  }
}

extension AlertDraft {
  var facts: Facts {
    var facts = Facts()
    facts.add("id", id.value)
    facts.add("when", when.value)
    facts.add("level", level.value)
    facts.add("kind", kind.value)
    facts.add("source", source.facts)
    return facts
  }

  init(_ facts: Facts, line: Int) {
    func text(_ name: String) -> Located<String> { Located(facts.text(name) ?? "", line: line) }
    self.init(
      id: text("id"), when: text("when"), level: text("level"), kind: text("kind"),
      source: SourceDraft(facts.facts("source"), line: line))
  }
}
