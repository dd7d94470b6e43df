/// A FHIR R4 Questionnaire as far as it is understood here.
struct Form {
  var id: String?
  var url: String?
  var version: String?
  var name: String?
  var title = FormText()
  var description = FormText()
  var publisher: String?
  var copyright: String?
  var language: String?
  var codes: [FormCoding] = []
  var variables: [FormExpression] = []
  /// What our own export said of it beyond FHIR.
  var facts: Facts?
  var items: [FormItem] = []

  /// Who published what, where and in which version, as far as the form says.
  var source: String {
    let parts = [publisher, title.plain ?? name, url, version.map { "version \($0)" }]
    let source = parts.compactMap { $0 }.joined(separator: ", ")
    return source.isEmpty ? "a FHIR Questionnaire without title or publisher" : source
  }
}
