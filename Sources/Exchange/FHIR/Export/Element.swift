internal import Assessment

/// Makes elements of FHIR.
enum Element {
  /// An extension with one value.
  static func `extension`(_ url: String, _ key: String, _ value: JSONValue) -> JSONValue {
    var element = JSONObject()
    element.add("url", url)
    element.add(key, value)
    return .object(element)
  }

  static func expression(_ url: String, _ expression: FormExpression) -> JSONValue {
    var value = JSONObject()
    value.add("name", expression.name)
    value.add("language", expression.language)
    value.add("expression", expression.text)
    return `extension`(url, "valueExpression", .object(value))
  }

  static func coding(_ system: String?, _ code: String, _ display: FormText = FormText()) -> JSONValue {
    var coding = JSONObject()
    coding.add("system", system)
    coding.add("code", code)
    coding.add(display, as: "display")
    return .object(coding)
  }

  static func number(_ number: Rational) -> JSONValue { .number(number.exactText) }

  static func loinc(_ code: String?) -> [JSONValue] { code.map { [coding(FormCoding.loinc, $0)] } ?? [] }

  static func control(_ code: String) -> JSONValue {
    var concept = JSONObject()
    concept.add("coding", [coding("http://hl7.org/fhir/questionnaire-item-control", code)])
    return `extension`(FormURL.itemControl, "valueCodeableConcept", .object(concept))
  }
}

extension JSONObject {
  /// Adds a text, and its translations beside it.
  mutating func add(_ text: FormText, as key: String) {
    add(key, text.plain)
    guard !text.translations.isEmpty else { return }
    var beside = JSONObject()
    beside.add(
      "extension",
      text.translations.sorted { $0.key < $1.key }.map { language, content in
        var translation = JSONObject()
        translation.add("url", FormURL.translation)
        translation.add(
          "extension",
          [
            Element.extension("lang", "valueCode", .text(language)),
            Element.extension("content", "valueString", .text(content)),
          ])
        return .object(translation)
      })
    add("_" + key, .object(beside))
  }
}
