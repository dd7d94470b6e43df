internal import Assessment

extension FormReader {
  /// The items under a form or an item.
  mutating func items(of object: JSONObject, at place: String) -> [FormItem] {
    objects("item", of: object, at: place).compactMap { element in
      count += 1
      guard count <= Self.mostItems else {
        if count == Self.mostItems + 1 {
          refuse(Self.whole, "the form has more than \(Self.mostItems) items")
        }
        return nil
      }
      return item(element, under: place)
    }
  }

  private mutating func item(_ object: JSONObject, under parent: String) -> FormItem {
    var item = FormItem()
    item.linkID = text("linkId", of: object, at: parent) ?? ""
    if item.linkID.isEmpty {
      item.linkID = "item-\(count)"
      note(item.linkID, "linkId is missing, which R4 requires; it is called \(item.linkID) here")
    }
    let here = item.linkID
    item.text = words("text", of: object, at: here)
    item.prefix = text("prefix", of: object, at: here)
    item.codes = codings("code", of: object, at: here)
    item.repeats = truth("repeats", of: object, at: here) ?? false
    item.isReadOnly = truth("readOnly", of: object, at: here) ?? false
    item.hasInitial = object["initial"] != nil
    item.maxLength = whole("maxLength", of: object, at: here)
    item.hasModifier = object["modifierExtension"] != nil
    readExtensions(of: object, into: &item)
    readOptions(of: object, into: &item)
    readConditions(of: object, into: &item)
    item.items = items(of: object, at: here)
    readType(of: object, into: &item)
    return item
  }

  private mutating func readType(of object: JSONObject, into item: inout FormItem) {
    item.typeName = text("type", of: object, at: item.linkID)
    item.type = item.typeName.flatMap(FormItemType.init)
    if item.typeName == "question" || item.typeName == "coding" {
      item.type = .choice
      note(item.linkID, "type '\(item.typeName ?? "")' is not R4's; taken as choice")
    }
    guard item.typeName == nil else { return }
    item.type = item.options != nil ? .choice : item.items.isEmpty ? nil : .group
    let taken = item.type.map { "; taken as \($0.rawValue)" } ?? ""
    note(item.linkID, "type is missing, which R4 requires\(taken)")
  }

  private mutating func readExtensions(of object: JSONObject, into item: inout FormItem) {
    let here = item.linkID
    let extensions = extensions(of: object, at: here)
    item.variables = variables(extensions, at: here)
    item.otherExpressions = noteOthers(extensions, at: here)
    item.facts =
      Facts(in: extensions, named: Facts.item) ?? Facts(in: extensions, named: Facts.score)
    for element in extensions {
      switch element["url"]?.asText {
      case FormURL.hidden: item.isHidden = truth("valueBoolean", of: element, at: here) ?? false
      case FormURL.minOccurs: item.minOccurs = whole("valueInteger", of: element, at: here)
      case FormURL.maxOccurs: item.maxOccurs = whole("valueInteger", of: element, at: here)
      case FormURL.minValue: item.min = bound(element, at: here)
      case FormURL.maxValue: item.max = bound(element, at: here)
      case FormURL.unit, FormURL.unitOption: readUnit(element, into: &item)
      case FormURL.calculated: item.calculated = expression(element, at: here)
      case FormURL.enableWhen: item.enableWhen = expression(element, at: here)
      case _: continue
      }
    }
  }

  private mutating func bound(_ element: JSONObject, at place: String) -> Rational? {
    let keys = ["valueInteger", "valueDecimal"].filter { element[$0] != nil }
    if let key = keys.first { return number(key, of: element, at: place) }
    if let quantity = element["valueQuantity"]?.asObject {
      return number("value", of: quantity, at: place)
    }
    note(place, "\(FormURL.name(element["url"]?.asText ?? "")) is no number and is left out")
    return nil
  }

  private mutating func readUnit(_ element: JSONObject, into item: inout FormItem) {
    guard let value = element["valueCoding"]?.asObject else { return }
    let unit = coding(value, at: item.linkID)
    guard let code = unit.code ?? unit.display.plain else { return }
    var text = unit.display
    text.plain = text.plain ?? code
    item.units.append(FormUnit(code: code, text: text))
  }

  // MARK: Conditions

  private mutating func readConditions(of object: JSONObject, into item: inout FormItem) {
    let here = item.linkID
    item.conditions = objects("enableWhen", of: object, at: here).compactMap { condition($0, at: here) }
    let behavior = text("enableBehavior", of: object, at: here)
    item.takesAny = behavior == "any"
    if item.conditions.count > 1, behavior != "any", behavior != "all" {
      note(here, "enableBehavior is missing beside several enableWhen; all of them are asked for")
    }
  }

  private mutating func condition(_ object: JSONObject, at place: String) -> FormCondition? {
    guard let question = text("question", of: object, at: place) else {
      note(place, "an enableWhen names no question and is left out")
      return nil
    }
    let written = text("operator", of: object, at: place)
    guard let sign = written.map(FormCondition.Sign.init) ?? .exists else {
      note(place, "the operator '\(written ?? "")' of an enableWhen is unknown; it is left out")
      return nil
    }
    if written == nil { note(place, "an enableWhen has no operator; taken as exists") }
    guard let answer = answer(object, at: place) else {
      note(place, "an enableWhen on '\(question)' has no answer that can be read, and is left out")
      return nil
    }
    return FormCondition(question: question, sign: sign, answer: answer)
  }

  private mutating func answer(_ object: JSONObject, at place: String) -> FormCondition.Answer? {
    guard let member = object.members.first(where: { $0.key.hasPrefix("answer") }) else { return nil }
    switch member.value {
    case .truth(let truth): return .truth(truth)
    case .number: return member.value.asNumber.map { .number($0) }
    case .text(let text) where member.key == "answerBoolean": return Bool(text).map { .truth($0) }
    case .text(let text): return .text(text)
    case .object(let object):
      if let value = object["value"]?.asNumber { return .number(value) }
      return text("code", of: object, at: place).map {
        .code($0, system: object["system"]?.asText)
      }
    case .null, .list: return nil
    }
  }
}
