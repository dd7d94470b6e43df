internal import Assessment

extension FormReader {
  /// The answers that an item offers, its own or those of a value set in the file.
  mutating func readOptions(of object: JSONObject, into item: inout FormItem) {
    let here = item.linkID
    let own = objects("answerOption", of: object, at: here).compactMap { option($0, at: here) }
    if !own.isEmpty { item.options = own }
    guard own.isEmpty, let address = text("answerValueSet", of: object, at: here) else { return }
    item.options = valueSets[address]
    if item.options == nil { item.absentValueSet = address }
  }

  private mutating func option(_ object: JSONObject, at place: String) -> FormOption? {
    guard let member = object.members.first(where: { $0.key.hasPrefix("value") }) else {
      note(place, "an answerOption has no value and is left out")
      return nil
    }
    var option = FormOption(text: FormText())
    switch member.value {
    case .object(let value): option = self.option(coding: value, at: place)
    case .text(let text): option.text.plain = text
    case .number(let digits):
      option.text.plain = digits
      option.whole = member.value.asNumber.flatMap { $0.isWhole ? Int($0.numerator) : nil }
    case .truth(let truth): option.text.plain = truth ? "true" : "false"
    case .null, .list: break
    }
    let beside = object["_" + member.key]?.asObject
    option.text.translations.merge(translations(beside.map { .object($0) }, at: place)) { first, _ in first }
    option.text.translations.merge(translations(beside?["_display"], at: place)) { first, _ in first }
    let places = [object, member.value.asObject, beside].compactMap { $0 }
    option.weight = places.compactMap { weight($0, at: place) }.first
    guard !option.text.isEmpty else {
      note(place, "an answerOption has neither text nor code and is left out")
      return nil
    }
    return option
  }

  private mutating func option(coding object: JSONObject, at place: String) -> FormOption {
    let coding = coding(object, at: place)
    var text = coding.display
    text.plain = text.plain ?? coding.code
    return FormOption(
      text: text, code: coding.code, system: coding.system, isUnnamed: coding.display.plain == nil)
  }

  private mutating func weight(_ object: JSONObject, at place: String) -> Rational? {
    let found = extensions(of: object, at: place).first { FormURL.weights.contains($0["url"]?.asText ?? "") }
    guard let found,
      let key = ["valueDecimal", "valueInteger", "valueString"].first(where: { found[$0] != nil })
    else { return nil }
    return number(key, of: found, at: place)
  }

  // MARK: Value sets in the file

  /// Reads the contained value sets; one may name a contained code system instead of its concepts.
  mutating func readValueSets(_ contained: [JSONValue]) {
    let resources = contained.compactMap(\.asObject)
    let systems = resources.filter { $0["resourceType"]?.asText == "CodeSystem" }
    for resource in resources where resource["resourceType"]?.asText == "ValueSet" {
      let here = "contained " + (resource["id"]?.asText ?? "value set")
      var options =
        (resource["expansion"]?.asObject).map { concepts("contains", of: $0, system: nil, at: here) } ?? []
      if options.isEmpty, let compose = resource["compose"]?.asObject {
        if compose["exclude"] != nil { note(here, "exclude is not carried out here") }
        options = objects("include", of: compose, at: here).flatMap { included($0, systems, at: here) }
      }
      guard !options.isEmpty else { continue }
      if let id = resource["id"]?.asText { valueSets["#" + id] = options }
      if let url = resource["url"]?.asText { valueSets[url] = options }
    }
  }

  private mutating func included(
    _ include: JSONObject, _ systems: [JSONObject], at place: String
  ) -> [FormOption] {
    if include["filter"] != nil { note(place, "a filter is not carried out here") }
    let system = include["system"]?.asText
    let known = systems.first { $0["url"]?.asText == system && system != nil }
    let all = known.map { concepts("concept", of: $0, system: system, at: place) } ?? []
    guard include["concept"] != nil else { return all }
    return concepts("concept", of: include, system: system, at: place).map { option in
      let defined = all.first { $0.code == option.code }
      var option = option
      option.weight = option.weight ?? defined?.weight
      if option.text.plain == option.code, let text = defined?.text { option.text = text }
      return option
    }
  }

  private mutating func concepts(
    _ key: String, of object: JSONObject, system: String?, at place: String
  ) -> [FormOption] {
    objects(key, of: object, at: place).flatMap { concept in
      var option = option(coding: concept, at: place)
      option.system = option.system ?? system
      option.weight = weight(concept, at: place) ?? property(concept, at: place)
      for designation in objects("designation", of: concept, at: place) {
        guard let language = designation["language"]?.asText, let value = designation["value"]?.asText
        else { continue }
        option.text.translations[language] = value
      }
      let inner = concepts(key, of: concept, system: system, at: place)
      return (option.text.isEmpty || concept["abstract"]?.asTruth == true ? [] : [option]) + inner
    }
  }

  /// A code system may give a concept's number as a property instead of an extension.
  private mutating func property(_ concept: JSONObject, at place: String) -> Rational? {
    let found = objects("property", of: concept, at: place).first {
      ["itemWeight", "ordinalValue"].contains($0["code"]?.asText)
    }
    guard let found, let key = ["valueDecimal", "valueInteger"].first(where: { found[$0] != nil }) else {
      return nil
    }
    return number(key, of: found, at: place)
  }
}
