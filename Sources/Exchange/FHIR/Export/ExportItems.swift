internal import Assessment

/// The items of an exported form: what is said, what is asked, what is computed.
struct ExportItems {
  let draft: InstrumentDraft
  let words: ExportWords
  private(set) var writer: PathWriter
  private(set) var notes: [FormNote] = []
  private let conditions: ConditionWriter
  private let responses: [String: ResponseDraft]

  init(_ draft: InstrumentDraft, _ words: ExportWords) {
    self.draft = draft
    self.words = words
    writer = PathWriter(draft)
    conditions = ConditionWriter(draft)
    responses = Dictionary(draft.responses.map { ($0.id.value, $0) }) { first, _ in first }
  }

  mutating func elements() -> [JSONValue] {
    var elements = [introduction()].compactMap { $0 }
    for item in draft.items { elements += self.elements(item) }
    for score in draft.scores { elements.append(element(score)) }
    return elements
  }

  private func introduction() -> JSONValue? {
    let text = words.text { $0.introduction?.value }
    guard !text.isEmpty else { return nil }
    var facts = Facts()
    facts.add("introduction", .truth(true))
    return display("form.introduction", text, [facts.element(Facts.item)])
  }

  private func display(_ link: String, _ text: FormText, _ extensions: [JSONValue] = []) -> JSONValue {
    var element = JSONObject()
    element.add("linkId", link)
    element.add("extension", extensions)
    element.add(text, as: "text")
    element.add("type", FormItemType.display.rawValue)
    return .object(element)
  }

  // MARK: Questions

  private mutating func elements(_ item: ItemDraft) -> [JSONValue] {
    guard let response = responses[item.response.value] else { return [] }
    let heading = words.heading(item.id.value)
    let said = heading.isEmpty ? [] : [display("\(item.id.value).heading", heading)]
    let condition = condition(of: item)
    var element = JSONObject()
    element.add("linkId", item.id.value)
    element.add("extension", extensions(item, response, condition))
    if words.arePublishers { element.add("code", Element.loinc(item.loinc?.value)) }
    element.add(words.question(item.id.value), as: "text")
    element.add("type", response.itemType.rawValue)
    element.add("enableWhen", condition.conditions.map(conditions.element))
    if condition.conditions.count > 1 {
      element.add("enableBehavior", condition.takesAny ? "any" : "all")
    }
    if response.kind.value == "multiple" { element.add("repeats", .truth(true)) }
    element.add("maxLength", response.maxLength.map { .whole($0.value) })
    element.add("answerOption", response.values.map { option($0.value, of: response) })
    return said + [.object(element)]
  }

  /// When an item is asked, in FHIR's terms as far as they go.
  private mutating func condition(of item: ItemDraft) -> FormItem {
    var form = FormItem()
    guard let text = item.askWhen else { return form }
    do throws(PathError) {
      if let simple = (try? Parser.parse(text.value)).flatMap(conditions.conditions) {
        (form.conditions, form.takesAny) = simple
      } else {
        form.enableWhen = FormExpression(
          name: nil, language: "text/fhirpath", text: try writer.condition(text.value))
      }
    } catch {
      notes.append(
        FormNote(
          place: item.id.value,
          message: "its condition '\(text.value)' stands only in our own extension: \(error.message)"))
    }
    return form
  }

  private func extensions(
    _ item: ItemDraft, _ response: ResponseDraft, _ condition: FormItem
  ) -> [JSONValue] {
    var extensions = bounds(response)
    if let control = response.control { extensions.append(Element.control(control)) }
    if let unit = response.unit {
      let word = words.word("unit", of: response.id.value)
      extensions.append(
        Element.extension(FormURL.unit, "valueCoding", Element.coding(nil, unit.value, word)))
    }
    if let expression = condition.enableWhen {
      extensions.append(Element.expression(FormURL.enableWhen, expression))
    }
    extensions.append(facts(item, response, condition).element(Facts.item))
    return extensions
  }

  private func bounds(_ response: ResponseDraft) -> [JSONValue] {
    let key = response.kind.value == "decimal" ? "valueDecimal" : "valueInteger"
    let bounds = [(FormURL.minValue, response.min), (FormURL.maxValue, response.max)]
    return bounds.compactMap { url, bound in
      bound.map { Element.extension(url, key, Element.number($0.value)) }
    }
  }

  private func facts(_ item: ItemDraft, _ response: ResponseDraft, _ condition: FormItem) -> Facts {
    var facts = Facts()
    facts.add("response", response.id.value)
    if response.kind.value == "duration" { facts.add("kind", "duration") }
    facts.add("ask-when", item.askWhen?.value)
    if !condition.conditionText.isEmpty { facts.add("stands-for", mark(condition.conditionText)) }
    facts.add("hidden", item.hidden?.value)
    facts.add("not-applicable", item.notApplicable?.value)
    if item.isSafety { facts.add("safety", .truth(true)) }
    if item.isSensitive { facts.add("sensitive", .truth(true)) }
    for pack in words.packs where !pack.isSkeleton {
      guard let language = Language(rawValue: pack.language.value) else { continue }
      facts.add("label", pack.items.first { $0.id.value == item.id.value }?.label?.value, in: language)
    }
    return facts
  }

  /// The mark by which an import knows that a rule stands as it was written.
  private func mark(_ rule: String) -> String {
    let named = writer.variables.compactMap { variable in variable.name.map { ($0, variable) } }
    return Fingerprint.mark(rule, variables: Dictionary(named) { $1 })
  }

  private func option(_ value: Int, of response: ResponseDraft) -> JSONValue {
    var option = JSONObject()
    option.add(
      "extension", [Element.extension(FormURL.ordinal, "valueDecimal", .whole(value))])
    option.add(
      "valueCoding",
      Element.coding(
        OptionSystem.url(draft.id.value, response.id.value), String(value),
        words.word(String(value), of: response.id.value)))
    return .object(option)
  }

  // MARK: Scores

  private mutating func element(_ score: ScoreDraft) -> JSONValue {
    var facts = score.facts
    var extensions: [JSONValue] = []
    do throws(PathError) {
      let path = try writer.value(of: score)
      facts.add("stands-for", mark(path))
      extensions.append(
        Element.expression(
          FormURL.calculated, FormExpression(name: nil, language: "text/fhirpath", text: path)))
    } catch {
      notes.append(
        FormNote(
          place: score.id.value,
          message: "'\(score.value.value)' stands only in our own extension: \(error.message)"))
    }
    var element = JSONObject()
    element.add("linkId", score.id.value)
    element.add("extension", extensions + [facts.element(Facts.score)])
    if words.arePublishers { element.add("code", Element.loinc(score.loinc?.value)) }
    element.add(words.score(score.id.value), as: "text")
    element.add("type", (score.categories == nil ? FormItemType.decimal : .string).rawValue)
    element.add("readOnly", .truth(true))
    return .object(element)
  }
}

extension ResponseDraft {
  /// The type of an item that takes it.
  fileprivate var itemType: FormItemType {
    switch kind.value {
    case "choice", "multiple": .choice
    case "yes-no": .boolean
    case "integer", "duration": .integer
    case "decimal": .decimal
    case "date": .date
    case "clock": .time
    case _: .text
    }
  }

  /// How its choices are best shown.
  fileprivate var control: String? {
    switch kind.value {
    case "choice": "radio-button"
    case "multiple": "check-box"
    case _: nil
    }
  }
}
