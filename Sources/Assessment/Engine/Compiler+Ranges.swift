extension Compiler {
  /// The arguments of a list function with every range written out: `q1...q3 >= 2` becomes three comparisons.
  func expanded(_ arguments: [Syntax], at syntax: Syntax) throws(ExpressionError) -> [Syntax] {
    guard !arguments.isEmpty else { throw error(syntax, "it needs at least one argument") }
    var expanded: [Syntax] = []
    for argument in arguments { expanded += try expand(argument) }
    return expanded
  }

  /// More than any published rule needs; bounds the work on garbage.
  static let mostSteps = 20_000
  /// What is said of more.
  static let tooLarge = "the expressions of this instrument are too large together; use fewer or shorter ones"

  /// How many steps an expression will take, its ranges written out; `nil` for too many.
  func size(of syntax: Syntax) -> Int? {
    var size = 1
    for part in syntax.parts {
      guard let inner = self.size(of: part) else { return nil }
      size += inner * (syntax.isList ? part.ranges.map(length).reduce(1, max) : 1)
      guard size <= Self.mostSteps else { return nil }
    }
    return size
  }

  private func length(of range: Syntax) -> Int {
    guard case .range(let first, let last) = range.kind, let start = names.items[first],
      let end = names.items[last]
    else { return 1 }
    return max(1, end - start + 1)
  }

  private func expand(_ argument: Syntax) throws(ExpressionError) -> [Syntax] {
    let ranges = argument.ranges
    guard let range = ranges.first else { return [argument] }
    guard ranges.count == 1 else { throw error(argument, "one argument takes one range of items") }
    return try items(in: range).map { item in argument.replacing(range, with: item) }
  }

  /// The names from the first to the last item of a range.
  func items(in range: Syntax) throws(ExpressionError) -> [String] {
    guard case .range(let first, let last) = range.kind else { return [] }
    guard !names.uncertainty.hasUnnamed else { throw .knockOn(at: range.position) }
    for name in [first, last] where names.items[name] == nil {
      throw error(range, "'\(name)' is no item\(names.suggestion(for: name))")
    }
    guard let start = names.items[first], let end = names.items[last], start < end else {
      throw error(range, "'\(first)...\(last)' runs backwards: the items stand in another order")
    }
    return Array(names.itemNames[start...end])
  }
}

extension Syntax {
  /// The ranges that belong to this argument; those inside an inner list belong to that one.
  fileprivate var ranges: [Syntax] {
    switch kind {
    case .range: [self]
    case .call where isList: []
    case .number, .truth, .word, .not, .negative, .arithmetic, .comparison, .both, .either, .call,
      .step:
      parts.flatMap(\.ranges)
    }
  }

  /// Whether it takes a list, in which ranges are written out.
  fileprivate var isList: Bool {
    guard case .call(let function, _) = kind else { return false }
    return ["sum", "mean", "min", "max", "count"].contains(function)
  }

  fileprivate func replacing(_ range: Syntax, with item: String) -> Syntax {
    guard self != range else { return Syntax(kind: .word(item), position: position) }
    return mapping { $0.replacing(range, with: item) }
  }
}
