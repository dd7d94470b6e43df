internal import Assessment

/// Our functions in FHIRPath.
extension PathWriter {
  mutating func call(_ function: String, _ arguments: [Syntax]) throws(PathError) -> String {
    switch (function, arguments.count) {
    case ("sum", _): return try terms(arguments, ofTruths: false).joined(separator: " + ")
    case ("count", _): return try terms(arguments, ofTruths: true).joined(separator: " + ")
    case ("mean", _):
      let expanded = try expanded(arguments)
      try refuseAbsences(expanded)
      let terms = try terms(expanded, ofTruths: false)
      return "(\(terms.joined(separator: " + "))) / \(terms.count)"
    case ("min", _): return try extreme("<", arguments)
    case ("max", _): return try extreme(">", arguments)
    case ("if", 3): return try choice(arguments)
    case ("round", 1): return "\(try part(arguments[0])).round()"
    case ("floor", 1): return "\(try part(arguments[0])).floor()"
    case ("table", 3...): return try table(arguments)
    case ("reverse", 1): return try reversed(arguments[0])
    case ("answered", 1): return "\(Self.response(try word(arguments[0]))).answer.exists()"
    case ("includes", 2):
      guard case .number(let value) = arguments[1].kind else { break }
      return "'\(value.exactText)' in \(Self.response(try word(arguments[0]))).answer.value.code"
    case ("elapsed", 2):
      let (from, to) = (try part(arguments[0]), try part(arguments[1]))
      return "iif(\(to) < \(from), \(to) - \(from) + 1440, \(to) - \(from))"
    case _: break
    }
    throw PathError(message: "\(function)(...) has no counterpart in FHIRPath")
  }

  private func word(_ syntax: Syntax) throws(PathError) -> String {
    guard case .word(let word) = syntax.kind else { throw PathError(message: "an item is needed") }
    return word
  }

  // MARK: Lists

  /// The arguments with every range written out.
  private func expanded(_ arguments: [Syntax]) throws(PathError) -> [Syntax] {
    var all: [Syntax] = []
    for argument in arguments {
      guard let (first, last) = argument.firstRange else {
        all.append(argument)
        continue
      }
      let range = Syntax.Kind.range(first, last)
      for item in try items(from: first, to: last) { all.append(argument.putting(item, for: range)) }
    }
    return all
  }

  private mutating func terms(_ arguments: [Syntax], ofTruths: Bool) throws(PathError) -> [String] {
    var terms: [String] = []
    for argument in try expanded(arguments) {
      let term = ofTruths ? "\(try part(argument)).toInteger()" : try part(argument)
      terms.append(try present(term, argument))
    }
    return terms
  }

  /// A term that counts for nothing where its item is left out because it is not asked.
  ///
  /// Only a condition that certainly fails does that; one that is open leaves the sum open.
  private mutating func present(_ term: String, _ argument: Syntax) throws(PathError) -> String {
    let conditional = Set(argument.words).compactMap { item($0) }.filter {
      $0.askWhen != nil && $0.hidden?.value == "omit"
    }
    guard let item = conditional.first, let askWhen = item.askWhen else { return term }
    guard conditional.count == 1, argument.isAbsentWithItsItem else {
      throw PathError(message: "'\(item.id.value)' is not always asked")
    }
    return "iif((\(try condition(askWhen.value))).not(), 0, \(term))"
  }

  private func refuseAbsences(_ arguments: [Syntax]) throws(PathError) {
    if let item = arguments.flatMap(\.words).compactMap({ item($0) }).first(where: {
      $0.askWhen != nil && $0.hidden?.value == "omit"
    }) {
      throw PathError(message: "'\(item.id.value)' is not always asked")
    }
  }

  /// The lowest or highest of some numbers, where all of them are there.
  private mutating func extreme(_ sign: String, _ arguments: [Syntax]) throws(PathError) -> String {
    let all = try expanded(arguments)
    try refuseAbsences(all)
    var parts: [String] = []
    for argument in all { parts.append(try part(argument)) }
    guard let first = parts.first else { throw PathError(message: "it is made of nothing") }
    let together = parts.dropFirst().reduce(first) { "\($0).combine(\($1))" }
    let best = "iif($total.empty(), $this, iif($this \(sign) $total, $this, $total))"
    return "iif((\(parts.joined(separator: " + "))).exists(), \(together).aggregate(\(best)), {})"
  }

  // MARK: Choices

  /// `iif` takes what is open for false; so the other end must be shown to hold as well.
  private mutating func choice(_ arguments: [Syntax]) throws(PathError) -> String {
    let condition = try part(arguments[0])
    return "iif(\(condition), \(try path(arguments[1])), "
      + "iif(\(condition).not(), \(try path(arguments[2])), {}))"
  }

  private mutating func table(_ arguments: [Syntax]) throws(PathError) -> String {
    let value = try part(arguments[0])
    var result = "iif(\(value).exists(), \(try path(arguments[1])), {})"
    for step in arguments.dropFirst(2) {
      guard case .step(let sign, let bound, let then) = step.kind else { continue }
      result = "iif(\(value) \(sign.rawValue) \(try part(bound)), \(try path(then)), \(result))"
    }
    return result
  }

  private mutating func reversed(_ argument: Syntax) throws(PathError) -> String {
    let item = try word(argument)
    let values = kind(of: item)?.values.map(\.value) ?? []
    guard let low = values.min(), let high = values.max() else {
      throw PathError(message: "'\(item)' has no values to reverse")
    }
    return "\(low + high) - \(try variable(item))"
  }
}

extension Syntax {
  /// The range that belongs to an argument of a list.
  fileprivate var firstRange: (String, String)? {
    switch kind {
    case .range(let first, let last): (first, last)
    case .call("sum", _), .call("mean", _), .call("min", _), .call("max", _), .call("count", _): nil
    case .number, .truth, .word, .not, .negative, .arithmetic, .comparison, .both, .either, .call, .step:
      parts.lazy.compactMap(\.firstRange).first
    }
  }

  /// Whether it says nothing at all where the one item in it is not asked.
  fileprivate var isAbsentWithItsItem: Bool {
    switch kind {
    case .word, .call("reverse", _), .call("table", _): true
    case .not(let part), .negative(let part): part.isAbsentWithItsItem
    case .comparison(_, let left, let right):
      if case .number = right.kind { left.isAbsentWithItsItem } else { false }
    case .number, .truth, .range, .arithmetic, .both, .either, .call, .step: false
    }
  }

  fileprivate func putting(_ item: String, for range: Kind) -> Syntax {
    kind == range ? .word(item) : mapping { $0.putting(item, for: range) }
  }
}
