/// A code of a code system.
struct FormCoding: Hashable {
  /// LOINC's address.
  static let loinc = "http://loinc.org"

  var system: String?
  var code: String?
  var display: FormText = FormText()
}
