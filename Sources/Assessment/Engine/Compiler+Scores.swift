extension Compiler {
  /// Compiles a score's value, which is a number, or one of its categories.
  mutating func compile(value syntax: Syntax, categories: [String]?) throws(ExpressionError) -> Compiled {
    let compiled = try compile(syntax, categories: categories ?? [])
    switch (compiled.value, categories) {
    case (.number, nil): return compiled
    case (.category(_, let names), let categories?) where names == categories: return compiled
    case (.number, _?), (.truth, _?), (.category, _?):
      throw error(
        syntax, "the value must be one of the score's categories, this is \(compiled.value.typeName)")
    case (.truth, nil), (.category, nil):
      throw error(
        syntax,
        "a score is a number, or has categories; this is \(compiled.value.typeName): use count(...) or "
          + "if(truth, category, category)")
    }
  }

  /// Makes a score known to later expressions.
  ///
  /// Its evidence is flattened, so that scores made of scores do not grow it without bound.
  mutating func register(_ compiled: Compiled, as name: String) {
    var known = compiled
    known.terms = nil
    if case .holding(let parts) = compiled.evidence {
      known.evidence = .holding(
        parts.map { Evidence.Part(truth: $0.truth, evidence: .items($0.evidence.all.sorted())) })
    } else {
      known.evidence = .items(compiled.items.sorted())
    }
    scores[name] = known
  }

  /// The yes-no items that a condition settles once it holds: the plain ones that are joined by `and`.
  func assumptions(in condition: Syntax) -> [CompiledScore.Assumption] {
    switch condition.kind {
    case .word(let word): assumption(word, isYes: true)
    case .not(let part):
      if case .word(let word) = part.kind { assumption(word, isYes: false) } else { [] }
    case .comparison(.equal, let left, let right):
      if case (.word(let word), .truth(let isYes)) = (left.kind, right.kind) {
        assumption(word, isYes: isYes)
      } else {
        []
      }
    case .both(let left, let right): assumptions(in: left) + assumptions(in: right)
    case .number, .truth, .range, .negative, .arithmetic, .comparison, .either, .call, .step: []
    }
  }

  private func assumption(_ word: String, isYes: Bool) -> [CompiledScore.Assumption] {
    guard let item = names.items[word], program.items[item].kind == .truth else { return [] }
    return [CompiledScore.Assumption(item: item, isYes: isYes)]
  }
}
