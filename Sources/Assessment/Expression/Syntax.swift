/// An expression as it was read, before names and types are known.
package struct Syntax: Hashable, Sendable {
  package indirect enum Kind: Hashable, Sendable {
    case number(Rational)
    case truth(Bool)
    case word(String)
    /// Every item from the first to the last, in the order asked.
    case range(String, String)
    case not(Syntax)
    case negative(Syntax)
    case arithmetic(Arithmetic, Syntax, Syntax)
    case comparison(Comparison, Syntax, Syntax)
    case both(Syntax, Syntax)
    case either(Syntax, Syntax)
    case call(String, [Syntax])
    /// A step of a table: from where on, and what then.
    case step(Comparison, Syntax, Syntax)
  }

  package let kind: Kind
  package let position: TextPosition

  package init(kind: Kind, position: TextPosition) {
    self.kind = kind
    self.position = position
  }

  /// The parts, in the order written.
  package var parts: [Syntax] {
    switch kind {
    case .number, .truth, .word, .range: []
    case .not(let part), .negative(let part): [part]
    case .arithmetic(_, let left, let right), .comparison(_, let left, let right),
      .both(let left, let right), .either(let left, let right), .step(_, let left, let right):
      [left, right]
    case .call(_, let arguments): arguments
    }
  }

  /// The same with its parts rewritten.
  package func mapping(_ change: (Syntax) -> Syntax) -> Syntax {
    let kind: Kind =
      switch self.kind {
      case .number, .truth, .word, .range: self.kind
      case .not(let part): .not(change(part))
      case .negative(let part): .negative(change(part))
      case .arithmetic(let sign, let left, let right): .arithmetic(sign, change(left), change(right))
      case .comparison(let sign, let left, let right): .comparison(sign, change(left), change(right))
      case .both(let left, let right): .both(change(left), change(right))
      case .either(let left, let right): .either(change(left), change(right))
      case .call(let name, let arguments): .call(name, arguments.map(change))
      case .step(let sign, let bound, let result): .step(sign, change(bound), change(result))
      }
    return Syntax(kind: kind, position: position)
  }

  /// Every plain word and every end of a range that stands in it.
  package var words: [String] {
    switch kind {
    case .word(let word): [word]
    case .range(let first, let last): [first, last]
    case .number, .truth, .not, .negative, .arithmetic, .comparison, .both, .either, .call,
      .step:
      parts.flatMap(\.words)
    }
  }
}
