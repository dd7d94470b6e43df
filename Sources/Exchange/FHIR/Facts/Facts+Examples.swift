internal import Assessment

extension ExampleDraft {
  var facts: Facts {
    var facts = Facts()
    facts.add("answer", answers) { .facts(Facts(keyed: $0)) }
    facts.add("rest", rest?.value)
    facts.add("expect", expect) { .facts(Facts(keyed: $0)) }
    Self.add("alert", alerts, to: &facts)
    Self.add("prompt", prompts, to: &facts)
    facts.add("sex", respondent.sex?.name)
    facts.add("age", respondent.age.map { .whole($0) })
    facts.add("source", source?.value)
    return facts
  }

  init(_ facts: Facts, line: Int) {
    self.init(
      line: line, answers: facts.lists("answer").map { KeyedText($0, line: line) },
      rest: facts.text("rest").map { Located($0, line: line) },
      expect: facts.lists("expect").map { KeyedText($0, line: line) },
      alerts: Self.list("alert", facts, line: line), prompts: Self.list("prompt", facts, line: line),
      respondent: Respondent(
        sex: facts.text("sex").flatMap { name in Sex.allCases.first { $0.name == name } },
        age: facts.whole("age")),
      source: facts.text("source").map { Located($0, line: line) })
  }

  /// That a list is stated but empty differs from no list, so it is said.
  private static func add(_ name: String, _ list: [Located<String>]?, to facts: inout Facts) {
    guard let list else { return }
    if list.isEmpty { facts.add("no-\(name)", .truth(true)) }
    facts.add(name, list) { .text($0.value) }
  }

  private static func list(_ name: String, _ facts: Facts, line: Int) -> [Located<String>]? {
    let texts = facts.texts(name)
    guard !texts.isEmpty || facts.truth("no-\(name)") == true else { return nil }
    return texts.map { Located($0, line: line) }
  }
}

extension KeyedText {
  fileprivate init(_ facts: Facts, line: Int) {
    self.init(
      key: Located(facts.text("key") ?? "", line: line), text: Located(facts.text("text") ?? "", line: line))
  }
}

extension Facts {
  fileprivate init(keyed text: KeyedText) {
    self.init()
    add("key", text.key.value)
    add("text", text.text.value)
  }
}
