import Assessment
import Testing

@testable import Exchange

@Suite("Forms of other systems")
struct FormImportTests {
  private func form(_ head: String = "", _ items: String...) throws(FormRefusal) -> ImportedForm {
    try QuestionnaireImport(Forms.form(head, items: items.joined(separator: ", "))).form
  }

  private func text(_ link: String, _ more: String = "") -> String {
    "{\"linkId\": \"\(link)\", \"type\": \"string\", \(more) \"text\": \"Question \(link)?\"}"
  }

  private func when(_ question: String, _ sign: String, _ answer: String) -> String {
    "\"enableWhen\": [{\"question\": \"\(question)\", \"operator\": \"\(sign)\", \(answer)}],"
  }

  // MARK: Answers

  @Test("Whole and different numbers become the values; others are looked up")
  func weights() throws {
    let form = try form(
      "", Forms.choice("a", weights: ["0", "2", "4"]), Forms.choice("b", weights: ["1", "1", "0.5"]))
    #expect(form.instrument.responses.map { $0.values.map(\.value) } == [[0, 2, 4], [1, 2, 3]])
    #expect(form.notes.contains { $0.place == "b" && $0.message.contains("numbered from 1") })
  }

  @Test("Questions with the same answers in the same words share a response")
  func sharing() throws {
    let form = try form(
      "", Forms.choice("a"), Forms.choice("b"), Forms.choice("c", weights: ["1", "2", "3"]))
    #expect(form.instrument.items.map(\.response.value) == ["answer", "answer", "answer-2"])
  }

  @Test("Answers of a value set in the file are found, with the numbers of its code system")
  func contained() throws {
    let head = """
      "contained": [
        {"resourceType": "ValueSet", "id": "often", "compose": {"include": [{"system": "urn:often"}]}},
        {"resourceType": "CodeSystem", "url": "urn:often", "concept": [
          {"code": "n", "display": "Never", "designation": [{"language": "zh-CN", "value": "从不"}],
           "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/codesystem-ordinalValue", "valueDecimal": 0}]},
          {"code": "y", "display": "Always", "property": [{"code": "itemWeight", "valueDecimal": 4}]}]}],
      """
    let item =
      "{\"linkId\": \"a\", \"type\": \"choice\", \"text\": \"How often?\", \"answerValueSet\": \"#often\"}"
    let form = try form(head, item)
    #expect(form.instrument.responses.first?.values.map(\.value) == [0, 4])
    #expect(form.packs.first?.responses.first?.texts.map(\.text.value) == ["Never", "Always"])
  }

  @Test("What is none of the answers of an open choice is asked next")
  func openChoice() throws {
    let open = Forms.choice("a").replacing("\"type\": \"choice\"", with: "\"type\": \"open-choice\"")
    let form = try form("", open, text("b"))
    #expect(form.instrument.items.map(\.id.value) == ["a", "a-other", "b"])
    #expect(form.instrument.items[1].askWhen?.value == "a = 3")
    #expect(form.instrument.items[1].hidden?.value == "omit")
  }

  // MARK: What breaks R4

  @Test("Texts for truths and numbers are understood, and noted")
  func texts() throws {
    let item = Forms.choice("a", "\"repeats\": \"true\", \"maxLength\": \"5\",").replacing(
      "\"valueDecimal\": 1", with: "\"valueDecimal\": \"1\"")
    let form = try form("\"code\": [],", item)
    #expect(form.instrument.responses.first?.kind.value == "multiple")
    #expect(form.instrument.responses.first?.values.map(\.value) == [0, 1, 2])
    for what in ["repeats is a text", "valueDecimal is a text", "code is an empty list"] {
      #expect(form.notes.contains { $0.message.contains(what) }, "\(what)")
    }
  }

  @Test(
    "No form at all is refused in one line",
    arguments: [
      "", "{", "[]", "null", "{\"resourceType\": \"Patient\"}", "{\"a\": 1, \"a\": 2}",
      "\u{FEFF}{\"x\": tru}",
      String(repeating: "[", count: 5000),
    ])
  func noForm(_ text: String) {
    let refusal = #expect(throws: FormRefusal.self) { try QuestionnaireImport(Array(text.utf8)) }
    #expect(refusal?.reasons.count == 1)
  }

  @Test("An extension that changes what an item means is a reason for refusal")
  func modifier() {
    let refusal = #expect(throws: FormRefusal.self) {
      try form(
        "", text("a"), text("b", "\"modifierExtension\": [{\"url\": \"http://x\", \"valueBoolean\": true}],"))
    }
    #expect(refusal?.reasons.map(\.place) == ["b"])
  }

  // MARK: Conditions

  @Test("A condition that always holds, or never, is left out with the reason")
  func settled() throws {
    let form = try form(
      "", Forms.choice("a"), text("b", when("a", "=", "\"answerCoding\": {\"code\": \"a9\"}")),
      text(
        "c",
        "\"enableBehavior\": \"any\"," + "\"enableWhen\": ["
          + (0...2).map {
            "{\"question\": \"a\", \"operator\": \"=\", \"answerCoding\": {\"code\": \"a\($0)\"}}"
          }
          .joined(separator: ",") + "],"))
    #expect(form.instrument.items.allSatisfy { $0.askWhen == nil })
    #expect(form.notes.contains { $0.place == "b" && $0.message.contains("no such answer") })
    #expect(form.notes.contains { $0.place == "c" && $0.message.contains("asked regardless") })
  }

  @Test("Of several conditions that must all hold, those that are understood remain")
  func partly() throws {
    let both =
      "\"enableBehavior\": \"all\", \"enableWhen\": ["
      + "{\"question\": \"w\", \"operator\": \"=\", \"answerString\": \"x\"},"
      + "{\"question\": \"a\", \"operator\": \"=\", \"answerCoding\": {\"code\": \"a1\"}}],"
    let any = both.replacing("\"all\"", with: "\"any\"")
    let form = try form("", Forms.choice("a"), text("w"), text("c", both), text("d", any))
    #expect(form.instrument.items.map { $0.askWhen?.value } == [nil, nil, "a = 1", nil])
  }

  @Test("A condition on a score speaks of the score")
  func onScore() throws {
    let sum = "%resource.item.where(linkId.startsWith('q')).answer.weight().sum()"
    let expression =
      "\"extension\": [{\"url\": \"\(FormURL.enableWhen)\", \"valueExpression\": {\"language\": "
      + "\"text/fhirpath\", \"expression\": \"\(sum) > 2\"}}],"
    let form = try form(
      "", Forms.choice("q1"), Forms.choice("q2"), Forms.score("sum", sum), text("c", expression),
      text("d", when("sum", ">=", "\"answerInteger\": 2")))
    #expect(form.instrument.scores.map(\.id.value) == ["total"])
    #expect(form.instrument.items.map { $0.askWhen?.value } == [nil, nil, "total > 2", "total >= 2"])
  }

  // MARK: What is not asked

  @Test("What is hidden is not asked; what is computed there is a score")
  func hidden() throws {
    let hidden = "\"extension\": [{\"url\": \"\(FormURL.hidden)\", \"valueBoolean\": true}],"
    let inner = Forms.score("s", "%resource.item.where(linkId='a').answer.weight() * 2")
    let group = "{\"linkId\": \"g\", \"type\": \"group\", \(hidden) \"item\": [\(inner), \(text("h"))]}"
    let form = try form("", Forms.choice("a"), text("b", hidden), group)
    #expect(form.instrument.items.map(\.id.value) == ["a"])
    #expect(form.instrument.scores.map(\.value.value) == ["a * 2"])
    #expect(form.notes.contains { $0.place == "b" && $0.message.contains("hidden") })
  }

  @Test("A group that repeats is left out, and refuses the form where a condition rests on it")
  func repeating() throws {
    let group = "{\"linkId\": \"g\", \"type\": \"group\", \"repeats\": true, \"item\": [\(text("in"))]}"
    #expect(try form("", group, text("b")).instrument.items.map(\.id.value) == ["b"])
    let refusal = #expect(throws: FormRefusal.self) {
      try form("", group, text("b", when("in", "exists", "\"answerBoolean\": true")))
    }
    #expect(refusal?.reasons.map(\.place) == ["g", "in", "b"])
  }

  // MARK: Words

  private func translated(_ text: String, _ language: String) -> String {
    "{\"extension\": [{\"url\": \"\(FormURL.translation)\", \"extension\": [{\"url\": \"lang\", \"valueCode\": "
      + "\"\(language)\"}, {\"url\": \"content\", \"valueString\": \"\(text)\"}]}]}"
  }

  @Test(
    "A whole Chinese translation becomes a pack; half of one does not",
    arguments: ["zh", "zh-CN", "zh-Hans", "zh-TW"])
  func translations(_ language: String) throws {
    let one = text("a", "\"_text\": \(translated("问题一？", language)),")
    let two = text("b", "\"_text\": \(translated("问题二？", language)),")
    let isOurs = language != "zh-TW"
    let whole = try form("", one, two)
    #expect(whole.packs.map(\.language.value) == (isOurs ? ["en", "zh-Hans"] : ["en"]))
    if isOurs { #expect(whole.packs[1].items.map(\.ask?.value) == ["问题一？", "问题二？"]) }
    let half = try form("", one, text("b"))
    #expect(half.packs.map(\.language.value) == ["en"])
    #expect(half.notes.contains { $0.message.contains(isOurs ? "1 of 2 texts" : "zh-TW") })
  }

  @Test("A form in another language is refused, unless it has a whole translation into one of ours")
  func otherLanguage() throws {
    let bytes = Forms.form(items: text("a")).map { $0 }
    let german = String(decoding: bytes, as: UTF8.self).replacing(
      "\"language\": \"en\"", with: "\"language\": \"de\"")
    #expect(throws: FormRefusal.self) { try QuestionnaireImport(Array(german.utf8)) }
    let both = german.replacing(
      "\"type\": \"string\",", with: "\"type\": \"string\", \"_text\": \(translated("What?", "en")),")
    let form = try QuestionnaireImport(Array(both.utf8)).form
    #expect(form.packs.map(\.language.value) == ["en"])
    #expect(form.packs[0].items[0].ask?.value == "What?")
  }

  @Test("Titles of groups and words to be read stand before the next question")
  func headings() throws {
    let display = "{\"linkId\": \"d\", \"type\": \"display\", \"text\": \"Think of today.\"}"
    let group =
      "{\"linkId\": \"g\", \"type\": \"group\", \"text\": \"Sleep\", \"item\": [\(display), \(text("b")), \(text("c"))]}"
    let form = try form("", text("a"), group)
    #expect(form.packs[0].items.map { $0.heading?.value } == [nil, "Sleep\nThink of today.", nil])
  }

  // MARK: Names

  @Test("Link ids become names: as they are, their last part, all of them, the printed number, their place")
  func names() throws {
    let items = ["sad", "form.mood.low", "One Two", "no", "1.1", "1.2", "是", "other.low2"]
    let all = items.map { text($0, $0 == "1.2" ? "\"prefix\": \"7a.\"," : "") }.joined(separator: ", ")
    let imported = try QuestionnaireImport(Forms.form(items: all))
    #expect(
      imported.form.instrument.items.map(\.id.value) == [
        "sad", "low", "one-two", "q4", "q5", "q7a", "q7", "low2",
      ])
    #expect(imported.items["form.mood.low"] == "low")
    #expect(imported.items["no"] == "q4")
  }

  @Test("Codes of LOINC are taken where their check digit fits")
  func codes() throws {
    func code(_ code: String) -> String {
      "\"code\": [{\"system\": \"http://loinc.org\", \"code\": \"\(code)\"}],"
    }
    let form = try form("", text("a", code("44250-9")), text("b", code("44250-8")))
    #expect(form.instrument.items.map { $0.loinc?.value } == ["44250-9", nil])
    #expect(form.notes.contains { $0.place == "b" && $0.message.contains("check digit") })
  }

  @Test(
    "Versions are written in three parts",
    arguments: [
      ("9.0.0", "9.0.0"), ("2", "2.0.0"), ("v3.1-draft", "3.1.0"), ("2026-05-22", "2026.05.22"),
      ("draft", "1.0.0"),
    ])
  func versions(_ written: String, _ version: String) throws {
    let form = try form("\"version\": \"\(written)\",", text("a"))
    #expect(form.instrument.version.value == version)
    #expect(form.notes.contains { $0.message.hasPrefix("version '") } == (written != version))
  }
}
