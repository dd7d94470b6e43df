internal import Assessment

/// Reads a Questionnaire out of JSON, and puts up with what breaks R4 as long as it is plain what is meant.
///
/// Everything put up with is noted; what cannot be understood at all is a reason for refusal.
struct FormReader {
  private(set) var notes: [FormNote] = []
  private(set) var reasons: [FormNote] = []
  /// The answers of the value sets in the file, by their local address and their own.
  var valueSets: [String: [FormOption]] = [:]
  /// How many items have been read.
  var count = 0

  /// More than any published form has; bounds the work on garbage.
  static let mostItems = 2000
  /// Larger than any form: 16 MiB.
  static let largest = 1 << 24
  /// Where remarks on the form as a whole stand.
  static let whole = "Questionnaire"

  /// The form in a file.
  ///
  /// - Throws: ``FormRefusal`` where the file is no Questionnaire at all.
  mutating func form(_ bytes: [UInt8]) throws(FormRefusal) -> Form {
    guard bytes.count <= Self.largest else {
      throw FormRefusal([FormNote(place: Self.whole, message: "the file is larger than 16 MiB")])
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.value(of: bytes)
    } catch {
      throw FormRefusal([FormNote(place: "line \(error.line)", message: "this is no JSON: \(error.message)")])
    }
    guard let object = value.asObject, object["resourceType"]?.asText == "Questionnaire" else {
      throw FormRefusal([
        FormNote(place: Self.whole, message: "the file is no FHIR Questionnaire: resourceType is another")
      ])
    }
    return form(object)
  }

  private mutating func form(_ object: JSONObject) -> Form {
    let here = Self.whole
    if object["status"] == nil { note(here, "status is missing, which R4 requires") }
    if object["modifierExtension"] != nil {
      refuse(here, "a modifierExtension changes its meaning in a way that is not known here")
    }
    readValueSets(object["contained"]?.asList ?? [])
    var form = Form()
    form.id = text("id", of: object, at: here)
    form.url = text("url", of: object, at: here)
    form.version = text("version", of: object, at: here)
    form.name = text("name", of: object, at: here)
    form.title = words("title", of: object, at: here)
    form.description = words("description", of: object, at: here)
    form.publisher = text("publisher", of: object, at: here)
    form.copyright = text("copyright", of: object, at: here)
    form.language = text("language", of: object, at: here)
    form.codes = codings("code", of: object, at: here)
    let extensions = extensions(of: object, at: here)
    form.variables = variables(extensions, at: here)
    noteOthers(extensions, at: here)
    form.facts = Facts(in: extensions, named: Facts.instrument)
    form.items = items(of: object, at: here)
    return form
  }

  // MARK: Remarks

  mutating func note(_ place: String, _ message: String) {
    notes.append(FormNote(place: place, message: message))
  }

  mutating func refuse(_ place: String, _ message: String) {
    reasons.append(FormNote(place: place, message: message))
  }

  // MARK: Parts

  /// The variables among some extensions.
  mutating func variables(_ extensions: [JSONObject], at place: String) -> [FormExpression] {
    extensions.filter { $0["url"]?.asText == FormURL.variable }.compactMap { expression($0, at: place) }
  }

  mutating func expression(_ element: JSONObject, at place: String) -> FormExpression? {
    let value = element["valueExpression"]?.asObject
    guard let text = (value?["expression"] ?? element["valueString"])?.asText else {
      note(place, "an expression has no text and is left out")
      return nil
    }
    return FormExpression(
      name: value?["name"]?.asText, language: value?["language"]?.asText ?? "text/fhirpath", text: text)
  }

  /// Names what is not carried out, so that nobody believes it was.
  @discardableResult
  mutating func noteOthers(_ extensions: [JSONObject], at place: String) -> [String] {
    let names = extensions.compactMap { $0["url"]?.asText.map(FormURL.name) }
    let found = names.filter(FormURL.notCarriedOut.contains)
    for name in found { note(place, "\(name) is not carried out here") }
    return found
  }
}
