import Assessment
import Testing

@testable import Exchange

/// Calculations and conditions in FHIRPath, put into ours. The form has three weighted choices `q1` to `q3`, a
/// yes-no `b`, a whole number `n`, words `w`, and a group `g` with two more choices `g1` and `g2`.
@Suite("Expressions of forms")
struct FormExpressionTests {
  private static let items = [
    Forms.choice("q1"), Forms.choice("q2"), Forms.choice("q3", weights: ["0.5", "1", "1"]),
    "{\"linkId\": \"b\", \"type\": \"boolean\", \"text\": \"Yes or no?\"}",
    "{\"linkId\": \"n\", \"type\": \"integer\", \"text\": \"How many?\", \"extension\": ["
      + "{\"url\": \"\(FormURL.minValue)\", \"valueInteger\": 0}, "
      + "{\"url\": \"\(FormURL.maxValue)\", \"valueInteger\": 9}]}",
    "{\"linkId\": \"w\", \"type\": \"string\", \"text\": \"What else?\"}",
    "{\"linkId\": \"g\", \"type\": \"group\", \"text\": \"More\", \"item\": ["
      + Forms.choice("g1") + ", " + Forms.choice("g2") + "]}",
    "{\"linkId\": \"file\", \"type\": \"attachment\", \"text\": \"A picture?\"}",
  ]

  private static let weight = "answer.valueCoding.extension.where(url='\(FormURL.ordinal)').valueDecimal"

  private func imported(_ expression: String) throws(FormRefusal) -> ImportedForm {
    let items = (Self.items + [Forms.score("s", expression)]).joined(separator: ", ")
    return try QuestionnaireImport(Forms.form(items: items)).form
  }

  @Test(
    "is put into ours",
    arguments: [
      ("%resource.item.where(linkId = 'q1').answer.weight()", "q1"),
      ("%resource.item.where(linkId='q1' or linkId='q2').answer.weight().sum()", "sum(q1, q2)"),
      ("%resource.descendants().where(linkId.startsWith('g')).answer.value.ordinal().sum()", "sum(g1, g2)"),
      ("%context.item.item.\(weight).aggregate($this + $total, 0)", "sum(g1, g2)"),
      (
        "%resource.item.where(linkId in ('q1' | 'q3')).answer.weight().sum()",
        "sum(q1, table(q3, 0.5, >= 2 -> 1, >= 3 -> 1))"
      ),
      ("%resource.item.where(linkId = 'n').answer.value * 2 + 1", "n * 2 + 1"),
      ("%resource.item.where(linkId = 'n').answer.valueInteger div 2", "floor(n / 2)"),
      ("(%resource.item.where(linkId = 'n').answer.value / 3).round()", "round(n / 3)"),
      ("iif(%resource.item.where(linkId='b').answer.value, 3, 0)", "if(b, 3, 0)"),
      ("iif(%resource.item.where(linkId='b').answer.value = false, 3, 0)", "if(not b, 3, 0)"),
      ("iif(%resource.item.where(linkId='q1').answer.value.code = 'a2', 5, 1)", "if(q1 = 2, 5, 1)"),
      (
        "iif(%resource.item.where(linkId='q1').answer.value.code in ('a1' | 'a2'), 5, 1)",
        "if(q1 = 1 or q1 = 2, 5, 1)"
      ),
      ("iif(%resource.item.where(linkId='n').answer.exists(), 2, 1)", "if(answered(n), 2, 1)"),
      ("iif(%resource.item.where(linkId='n').answer.empty(), 2, 1)", "if(not answered(n), 2, 1)"),
      (
        "iif(%resource.item.where(linkId='q1').answer.exists(), %resource.item.where(linkId='q1').answer.weight(), 0)",
        "q1"
      ),
      (
        "%resource.item.where(linkId='q1' or linkId='q2').answer.where(value.code='a1').count()",
        "count(q1 = 1, q2 = 1)"
      ),
      ("%resource.item.where(linkId='b' or linkId='n').answer.count()", "count(answered(b), answered(n))"),
      ("%resource.item.where(linkId='q1' or linkId='q2').answer.weight().max()", "max(q1, q2)"),
      ("%resource.item.where(linkId='q1').select(answer.weight() * 2).sum()", "q1 * 2"),
      ("-(%resource.item.where(linkId='n').answer.value) + 4 * (1 + 2)", "-n + 4 * (1 + 2)"),
      ("item.where(linkId='n').answer.value.first()", "n"),
      ("%resource.item.where(linkId='n').answer[0].value", "n"),
      (
        "%resource.item.where(linkId='n').answer.value.combine(%resource.item.where(linkId='q1').answer.weight()).sum() // both",
        "sum(n, q1)"
      ),
      (
        "%questionnaire.item.where(linkId='q1').answerOption.where(valueCoding.code=%resource.item.where(linkId='q1')"
          + ".answer.valueCoding.code).extension.where(url='\(FormURL.ordinal)').valueDecimal", "q1"
      ),
    ])
  func isCarriedOver(_ path: String, _ expected: String) throws {
    let form = try imported(path)
    #expect(form.instrument.scores.map(\.value.value) == [expected], "\(form.notes)")
  }

  @Test(
    "is named where it cannot be",
    arguments: [
      "%resource.item.where(linkId='w').answer.value", "today() - @2020-01-01", "%patient.age",
      "%resource.item.where(linkId='q1').answer.weight() +", "{}", "7", "'text'", "%resource.item.answer",
      "iif(%resource.item.where(linkId='w').answer.value = 'x', 1, 0)",
      "%resource.item.where(answer.value = true).answer.weight().sum()",
      "(%resource.item.where(linkId='q1').answer.weight() | %resource.item.where(linkId='q2').answer.weight()).sum()",
      "%resource.item.where(linkId='nowhere').answer.weight().sum()", "$total + 1", "%s", "((((", "'unclosed",
      "%resource.item.where(linkId='q1').answer.valueCoding.extension.where(url='http://x').valueDecimal",
      "%resource.item.where(linkId='q1').answer.weight().power(2)", String(repeating: "(", count: 500) + "1",
    ])
  func isNamed(_ path: String) throws {
    let form = try imported(path)
    #expect(form.instrument.scores.isEmpty)
    #expect(form.notes.contains { $0.place == "s" && $0.message.contains(path) })
  }

  @Test("What rests on a question that cannot be asked is refused with both named")
  func restsOnNothing() {
    let path = "%resource.item.where(linkId='file').answer.count()"
    let refusal = #expect(throws: FormRefusal.self) { try imported(path) }
    #expect(refusal?.reasons.map(\.place) == ["file", "s"])
  }

  @Test("A missing answer is never a nought, and that is said")
  func gaps() throws {
    let form = try imported("%resource.item.where(linkId='q1' or linkId='q2').answer.weight().sum()")
    #expect(form.notes.contains { $0.place == "s" && $0.message.contains("passes over unanswered") })
    let instrument = try Instrument(form.instrument)
    var sheet = AnswerSheet(for: instrument)
    sheet["q1"] = .answer(.choice(2))
    guard case .number(let number)? = instrument.assess(sheet).scores.first?.outcome else {
      Issue.record("the score is no number")
      return
    }
    #expect(number.value == nil && number.range == 2...4)
  }

  @Test("A calculation that chooses among texts becomes categories with those words")
  func categories() throws {
    let value = "%resource.item.where(linkId='n').answer.value"
    let form = try imported("iif(\(value) >= 7, 'Very high', iif(\(value) >= 4, 'High', 'Low'))")
    let score = try #require(form.instrument.scores.first)
    #expect(score.value.value == "if(n >= 7, very-high, if(n >= 4, high, low))")
    #expect(score.categories?.map(\.value) == ["very-high", "high", "low"])
    #expect(form.packs[0].bands.first?.texts.map(\.text.value) == ["Very high", "High", "Low"])
  }

  @Test("A number that there is only sometimes becomes a score that only sometimes applies")
  func guarded() throws {
    let value = "%resource.item.where(linkId='n').answer.value"
    let form = try imported("iif(%resource.item.where(linkId='b').answer.value, \(value), {})")
    #expect(form.instrument.scores.first?.value.value == "n")
    #expect(form.instrument.scores.first?.appliesWhen?.value == "b")
  }

  @Test("Variables may use each other, but not themselves")
  func variables() throws {
    func variable(_ name: String, _ text: String) -> String {
      "{\"url\": \"\(FormURL.variable)\", \"valueExpression\": {\"name\": \"\(name)\", \"language\": "
        + "\"text/fhirpath\", \"expression\": \"\(text)\"}}"
    }
    let head =
      "\"extension\": ["
      + [
        variable("one", "%resource.item.where(linkId='n').answer.value"), variable("two", "%one + %one"),
        variable("a", "%b + 1"), variable("b", "%a + 1"),
      ].joined(separator: ", ") + "],"
    let items = Self.items + [Forms.score("s", "%two * 2"), Forms.score("t", "%a")]
    let form = try QuestionnaireImport(Forms.form(head, items: items.joined(separator: ", "))).form
    #expect(form.instrument.scores.map(\.value.value) == ["(n + n) * 2"])
    #expect(form.notes.contains { $0.place == "t" && $0.message.contains("goes in a circle") })
  }
}
