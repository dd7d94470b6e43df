internal import Assessment

/// An item of a form: a question, a group of them, or words to be read.
struct FormItem {
  var linkID = ""
  var text = FormText()
  var prefix: String?
  /// What it is; `nil` where FHIR R4 knows no such type.
  var type: FormItemType?
  /// The type as written.
  var typeName: String?
  var codes: [FormCoding] = []
  var repeats = false
  var isReadOnly = false
  var isHidden = false
  /// The answers it offers; `nil` where it offers none.
  var options: [FormOption]?
  /// The address of answers that the file does not hold.
  var absentValueSet: String?
  var conditions: [FormCondition] = []
  /// Whether one of the conditions is enough.
  var takesAny = false
  var enableWhen: FormExpression?
  var calculated: FormExpression?
  var variables: [FormExpression] = []
  /// The names of expressions that are not carried out here.
  var otherExpressions: [String] = []
  var hasInitial = false
  var maxLength: Int?
  var min: Rational?
  var max: Rational?
  var minOccurs: Int?
  var maxOccurs: Int?
  var units: [FormUnit] = []
  /// Whether an extension changes its meaning in a way that is not known here.
  var hasModifier = false
  /// What our own export said of it beyond FHIR.
  var facts: Facts?
  var items: [FormItem] = []

  /// Whether it may be answered, or gone through, more than once.
  var isRepeating: Bool { repeats && maxOccurs != 1 }

  /// Whether it is a choice among answers.
  var isChoice: Bool { type == .choice || type == .openChoice || options != nil }
}
