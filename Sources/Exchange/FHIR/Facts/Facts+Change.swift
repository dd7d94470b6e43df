internal import Assessment

extension ChangeDraft {
  var facts: Facts {
    var facts = Facts()
    facts.add("index", index?.facts)
    facts.add("important", important?.facts)
    facts.add("response", response?.facts)
    facts.add("remission", remission?.facts)
    facts.add("across-modes", acrossModes?.facts)
    return facts
  }

  init?(_ facts: Facts?, line: Int) {
    guard let facts else { return nil }
    self.init(
      index: Index(facts.facts("index"), line: line),
      important: Figure(facts.facts("important"), line: line),
      response: Figure(facts.facts("response"), line: line),
      remission: Remission(facts.facts("remission"), line: line),
      acrossModes: facts.facts("across-modes").map { SourceDraft($0, line: line) }, line: line)
  }
}

extension ChangeDraft.Index {
  fileprivate var facts: Facts {
    var facts = Facts()
    facts.add("sd", .number(sd.value))
    facts.add("reliability", .number(reliability.value))
    facts.add("kind", kind.value)
    facts.add("source", source.facts)
    return facts
  }

  fileprivate init?(_ facts: Facts?, line: Int) {
    guard let facts, let sd = facts.number("sd"), let reliability = facts.number("reliability") else {
      return nil
    }
    self.init(
      sd: Located(sd, line: line), reliability: Located(reliability, line: line),
      kind: Located(facts.text("kind") ?? "", line: line),
      source: SourceDraft(facts.facts("source"), line: line))
  }
}

extension ChangeDraft.Figure {
  fileprivate var facts: Facts {
    var facts = Facts()
    facts.add("value", .number(value.value))
    facts.add("source", source.facts)
    return facts
  }

  fileprivate init?(_ facts: Facts?, line: Int) {
    guard let facts, let value = facts.number("value") else { return nil }
    self.init(value: Located(value, line: line), source: SourceDraft(facts.facts("source"), line: line))
  }
}

extension ChangeDraft.Remission {
  fileprivate var facts: Facts {
    var facts = figure.facts
    facts.add("side", side.rawValue)
    return facts
  }

  fileprivate init?(_ facts: Facts?, line: Int) {
    guard let side = facts?.text("side").flatMap(Side.init),
      let figure = ChangeDraft.Figure(facts, line: line)
    else { return nil }
    self.init(side: side, figure: figure)
  }
}
