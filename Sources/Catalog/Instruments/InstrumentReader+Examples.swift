internal import Assessment

extension InstrumentReader {
  /// Reads one element of `examples`.
  static func example(_ cursor: Cursor) -> ExampleDraft? {
    guard let fields = cursor.fields(["answers", "expect", "source"], optional: ["rest", "respondent"]) else {
      return nil
    }
    let answers = fields["answers"]?.keyedTexts() ?? []
    var example = ExampleDraft(
      line: cursor.line, answers: answers, rest: fields["rest"]?.located(), expect: [],
      respondent: fields["respondent"].map(respondent) ?? Respondent(), source: fields["source"]?.located())
    for entry in fields["expect"]?.entries() ?? [] {
      switch entry.key {
      case "alerts": example.alerts = entry.value.each { $0.located() }
      case "prompts": example.prompts = entry.value.each { $0.located() }
      case _:
        guard let text = entry.value.located() else { continue }
        example.expect.append(KeyedText(key: Located(entry.key, line: entry.line), text: text))
      }
    }
    return example
  }

  private static func respondent(_ cursor: Cursor) -> Respondent {
    let fields = cursor.fields([], optional: ["sex", "age"])
    let sex = fields?["sex"]?.name(of: Sex.allCases.map { ($0.name, $0) })
    return Respondent(sex: sex, age: fields?["age"]?.integer(atLeast: 0))
  }
}
