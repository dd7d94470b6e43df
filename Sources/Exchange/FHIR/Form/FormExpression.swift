/// An expression of a form, in FHIRPath or another language.
struct FormExpression: Hashable {
  /// The name under which others may use it.
  var name: String?
  /// Its language; FHIRPath where the form does not say.
  var language: String
  /// Its text.
  var text: String

  /// Whether it is FHIRPath.
  var isPath: Bool { language == "text/fhirpath" }
}
