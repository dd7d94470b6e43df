/// A calculated field.
struct FieldFormula: Hashable {
  let field: DictionaryField
  /// The score's name.
  let id: String
  let label: String
  /// The formula; `nil` where it cannot even be read.
  let logic: Result<Logic, LogicError>
}
