internal import Assessment

/// A formula or condition of a data dictionary, as it was read.
indirect enum Logic: Hashable, Sendable {
  case number(Rational)
  /// Text between quotation marks; nothing between them means *not answered*.
  case text(String)
  case field(FieldReference)
  case negative(Logic)
  case not(Logic)
  case all([Logic])
  case any([Logic])
  case comparison(Comparison, Logic, Logic)
  case arithmetic(Arithmetic, Logic, Logic)
  case power(Logic, Logic)
  case call(String, [Logic])

  /// Nothing, as a value.
  static let blank = Logic.text("")

  /// The parts, in the order written.
  var parts: [Logic] {
    switch self {
    case .number, .text, .field: []
    case .negative(let part), .not(let part): [part]
    case .all(let parts), .any(let parts), .call(_, let parts): parts
    case .comparison(_, let left, let right), .arithmetic(_, let left, let right),
      .power(let left, let right):
      [left, right]
    }
  }

  /// The conditions that must all hold.
  var conjuncts: [Logic] {
    guard case .all(let parts) = self else { return [self] }
    return parts.flatMap(\.conjuncts)
  }

  /// Every field that it names.
  var references: Set<FieldReference> {
    if case .field(let reference) = self { return [reference] }
    return parts.reduce(into: []) { $0.formUnion($1.references) }
  }

  /// Whether it calls one of these functions anywhere.
  func calls(_ functions: Set<String>) -> Bool {
    if case .call(let name, _) = self, functions.contains(name) { return true }
    return parts.contains { $0.calls(functions) }
  }

  /// Whether it says anywhere what no answer means.
  var asksForBlank: Bool {
    if case .comparison(_, let left, let right) = self, left == .blank || right == .blank { return true }
    return calls(["isblankormissingcode"]) || parts.contains(where: \.asksForBlank)
  }
}
