/// Addresses of FHIR's extensions.
enum FormURL {
  private static let core = "http://hl7.org/fhir/StructureDefinition/"
  private static let sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/"

  static let translation = core + "translation"
  static let hidden = core + "questionnaire-hidden"
  static let unit = core + "questionnaire-unit"
  static let unitOption = core + "questionnaire-unitOption"
  static let minOccurs = core + "questionnaire-minOccurs"
  static let maxOccurs = core + "questionnaire-maxOccurs"
  static let itemControl = core + "questionnaire-itemControl"
  static let displayCategory = core + "questionnaire-displayCategory"
  static let minValue = core + "minValue"
  static let maxValue = core + "maxValue"
  static let variable = core + "variable"
  static let ordinal = core + "ordinalValue"
  static let calculated = sdc + "sdc-questionnaire-calculatedExpression"
  static let enableWhen = sdc + "sdc-questionnaire-enableWhenExpression"

  /// Every extension that has been used for an answer's number.
  static let weights: Set<String> = [
    ordinal, core + "itemWeight", core + "questionnaire-ordinalValue", core + "valueset-ordinalValue",
    core + "codesystem-ordinalValue", core + "iso21090-CO-value",
  ]

  /// Expressions and rules that this importer does not carry out, by the last part of their address.
  static let notCarriedOut: Set<String> = [
    "sdc-questionnaire-initialExpression", "sdc-questionnaire-candidateExpression",
    "sdc-questionnaire-answerExpression", "sdc-questionnaire-answerOptionsToggleExpression",
    "sdc-questionnaire-contextExpression", "questionnaire-constraint", "targetConstraint",
    "cqf-calculatedValue", "cqf-expression", "sdc-questionnaire-itemPopulationContext",
  ]

  /// The last part of an address.
  static func name(_ url: String) -> String { url.split(separator: "/").last.map(String.init) ?? url }
}
