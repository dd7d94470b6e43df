/// A calculated field.
struct FieldFormula: Hashable {
  let field: DictionaryField
  /// The score's name.
  let id: String
  let label: String
  /// The formula, or why it cannot be read.
  let logic: Result<Logic, LogicError>
  /// Its branching logic; `nil` where it has none.
  let shown: Result<Logic, LogicError>?

  /// The field's name as formulas have it.
  var key: String { field.name.lowercased() }

  /// The fields that it reckons with.
  var operands: Set<String> { logic.names }

  /// The fields that it reckons with, and those that decide when it is given.
  var needs: Set<String> { operands.union(shown?.names ?? []) }
}

extension Result where Success == Logic, Failure == LogicError {
  /// The fields that are named; none in what cannot be read.
  fileprivate var names: Set<String> {
    switch self {
    case .success(let logic): Set(logic.references.map(\.name))
    case .failure: []
    }
  }
}
