extension CompiledScore {
  /// A compiled value with what it applies under.
  init?(_ compiled: Compiled, condition: (register: Int, compiled: Compiled)?, assumption: [Assumption]) {
    switch compiled.value {
    case .number(let register): kind = .number(register)
    case .category(let register, _): kind = .category(register)
    case .truth: return nil
    }
    self.condition = condition?.register
    conditionItems = condition?.compiled.items.sorted() ?? []
    self.assumption = assumption
    terms = compiled.terms
    items = compiled.items.sorted()
  }
}
