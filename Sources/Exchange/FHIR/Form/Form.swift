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
}
