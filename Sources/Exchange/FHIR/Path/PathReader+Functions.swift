internal import Assessment

/// `base.name(arguments)`.
extension PathReader {
  mutating func call(
    _ name: String, _ arguments: [PathSyntax], on base: PathMeaning
  ) throws(PathError) -> PathMeaning {
    switch (name, arguments.count) {
    case ("where", 1): return try filtered(base, arguments[0])
    case ("select", 1): return try selected(base, arguments[0])
    case ("iif", 2...3): return try choice(arguments)
    case ("exists", 0...1):
      return .truth(
        try exists(
          try arguments.first.map { argument throws(PathError) in
            try filtered(base, argument)
          } ?? base))
    case ("empty", 0): return .truth(.not(try exists(base)))
    case ("hasValue", 0): return .truth(try exists(base))
    case ("not", 0): return .truth(.not(try truth(base)))
    case ("count", 0): return .numbers([try count(base)])
    case ("sum", 0): return .numbers([try sum(base)])
    case ("aggregate", 1...2): return .numbers([try aggregate(base, arguments)])
    case ("min", 0), ("max", 0), ("avg", 0): return .numbers([try fold(name, base)])
    case ("first", 0), ("single", 0), ("last", 0): return try first(base)
    case ("ofType", 1), ("as", 1), ("distinct", 0), ("trace", 1...2): return base
    case ("combine", 1): return try joined(base, try meaning(of: arguments[0]))
    case ("union", 1): return try united(base, try meaning(of: arguments[0]))
    case ("all", 1): return .truth(try all(base, arguments[0]))
    case _: return try further(name, arguments, on: base)
    }
  }

  private mutating func further(
    _ name: String, _ arguments: [PathSyntax], on base: PathMeaning
  ) throws(PathError) -> PathMeaning {
    switch (name, arguments.count) {
    case ("descendants", 0), ("repeat", 1): return .nodes(descendants(base))
    case ("children", 0): return try member("item", of: base)
    case ("extension", 1):
      return try filtered(
        try member("extension", of: base), .binary("=", .member(.focus, "url"), arguments[0]))
    case ("weight", 0), ("ordinal", 0):
      guard let taken = taken(base) else { break }
      return .weights(taken)
    case ("toInteger", 0), ("toDecimal", 0): return .numbers(try converted(base))
    case ("round", 0...1), ("floor", 0), ("truncate", 0), ("ceiling", 0), ("abs", 0):
      return .numbers([try rounded(name, arguments, try number(base))])
    case ("startsWith", 1), ("endsWith", 1), ("contains", 1), ("matches", 1):
      return .truth(.truth(try compared(name, base, try meaning(of: arguments[0]))))
    case _: break
    }
    throw PathError(message: "the function \(name)() cannot be carried over here")
  }

  private func descendants(_ base: PathMeaning) -> [Int] {
    switch base {
    case .whole: Array(plan.tree.nodes.indices)
    case .nodes(let nodes): plan.tree.descendants(of: nodes)
    case .nothing, .answers, .values, .codes, .extensions, .weights, .options, .optionCodes, .chosenOption,
      .texts, .numbers, .truth, .category, .guarded:
      []
    }
  }

  // MARK: Choosing

  private mutating func filtered(
    _ base: PathMeaning, _ criterion: PathSyntax
  ) throws(PathError) -> PathMeaning {
    switch base {
    case .nodes(let nodes):
      var kept: [Int] = []
      for node in nodes {
        let truth = try truth(try meaning(of: criterion, on: .nodes([node])))
        guard let known = truth.knownTruth else {
          throw PathError(message: "which items it speaks of depends on answers")
        }
        if known { kept.append(node) }
      }
      return .nodes(kept)
    case .answers(let taken): return .answers(try kept(taken, criterion) { .answers([$0]) })
    case .values(let taken): return .values(try kept(taken, criterion) { .values([$0]) })
    case .codes(let taken): return .codes(try kept(taken, criterion) { .codes([$0]) })
    case .extensions(let taken): return try extensions(taken, criterion)
    case .options(let node):
      guard try meaning(of: criterion, on: base) == .truth(.truth(true)) else {
        throw PathError(message: "it looks up an offered answer in a way that is not known here")
      }
      return .chosenOption(node)
    case .nothing: return .nothing
    case .whole, .weights, .optionCodes, .chosenOption, .texts, .numbers, .truth, .category, .guarded:
      throw PathError(message: "where() cannot be carried over here")
    }
  }

  private mutating func kept(
    _ taken: [PathMeaning.Taken], _ criterion: PathSyntax, _ focus: (PathMeaning.Taken) -> PathMeaning
  ) throws(PathError) -> [PathMeaning.Taken] {
    var kept: [PathMeaning.Taken] = []
    for var answer in taken {
      let truth = try truth(try meaning(of: criterion, on: focus(answer)))
      if truth.knownTruth == false { continue }
      if truth.knownTruth == nil { answer.when = truth }
      kept.append(answer)
    }
    return kept
  }

  /// Of an answer's extensions only the one with its number is known.
  private mutating func extensions(
    _ taken: [PathMeaning.Taken], _ criterion: PathSyntax
  ) throws(PathError) -> PathMeaning {
    let url = PathSyntax.member(.focus, "url")
    guard case .binary("=", let left, let right) = criterion, left == url || right == url,
      case .texts(let addresses) = try meaning(of: left == url ? right : left, on: .whole),
      addresses.count == 1, FormURL.weights.contains(addresses[0])
    else { throw PathError(message: "it looks for an extension that is not an answer's number") }
    return .extensions(taken)
  }

  private mutating func selected(_ base: PathMeaning, _ part: PathSyntax) throws(PathError) -> PathMeaning {
    let focuses: [PathMeaning] =
      switch base {
      case .nodes(let nodes): nodes.map { .nodes([$0]) }
      case .answers(let taken): taken.map { .answers([$0]) }
      case .values(let taken): taken.map { .values([$0]) }
      case .numbers(let numbers): numbers.map { .numbers([$0]) }
      case .nothing, .whole, .codes, .extensions, .weights, .options, .optionCodes, .chosenOption, .texts,
        .truth, .category, .guarded:
        [base]
      }
    var all: [Syntax] = []
    for focus in focuses { all += try numbers(try meaning(of: part, on: focus)) }
    return .numbers(all)
  }

  // MARK: Counting

  private mutating func exists(_ base: PathMeaning) throws(PathError) -> Syntax {
    guard let taken = taken(base) else {
      throw PathError(message: "whether there is such a thing cannot be told")
    }
    var parts: [Syntax] = []
    for answer in taken { parts.append(try answered(answer)) }
    return Syntax.any(parts) ?? .truth(false)
  }

  private mutating func all(_ base: PathMeaning, _ part: PathSyntax) throws(PathError) -> Syntax {
    guard let taken = taken(base), !taken.isEmpty else {
      throw PathError(message: "all() cannot be carried over here")
    }
    var parts: [Syntax] = []
    for answer in taken { parts.append(try truth(try meaning(of: part, on: .answers([answer])))) }
    return Syntax.all(parts) ?? .truth(true)
  }

  private mutating func count(_ base: PathMeaning) throws(PathError) -> Syntax {
    guard let taken = taken(base), !taken.contains(where: { isMultiple($0.node) }) else {
      throw PathError(message: "count() cannot be carried over here")
    }
    var parts: [Syntax] = []
    for answer in taken { parts.append(try answered(answer)) }
    if taken.contains(where: { $0.when != nil }) { passOverGaps() }
    return try list("count", parts)
  }

  private mutating func sum(_ base: PathMeaning) throws(PathError) -> Syntax {
    let terms = try numbers(base)
    passOverGaps()
    return try list("sum", terms)
  }

  private mutating func fold(_ name: String, _ base: PathMeaning) throws(PathError) -> Syntax {
    let terms = try numbers(base)
    passOverGaps()
    return try list(name == "avg" ? "mean" : name, terms)
  }

  /// `aggregate($this + $total, 0)` is a sum.
  private mutating func aggregate(
    _ base: PathMeaning, _ arguments: [PathSyntax]
  ) throws(PathError) -> Syntax {
    let (this, total) = (PathSyntax.focus, PathSyntax.running("total"))
    let isSum = [.binary("+", this, total), .binary("+", total, this)].contains(arguments[0])
    guard isSum, arguments.count == 1 || arguments[1] == .number(.zero) else {
      throw PathError(message: "aggregate() is understood only as a sum: aggregate($this + $total, 0)")
    }
    return try sum(base)
  }

  private mutating func converted(_ base: PathMeaning) throws(PathError) -> [Syntax] {
    if case .truth(let truth) = base { return [.call("if", truth, .number(.one), .number(.zero))] }
    guard case .codes(let taken) = base else { return try numbers(base) }
    var numbers: [Syntax] = []
    for answer in taken { numbers.append(try codeNumber(answer)) }
    return numbers
  }

  private func rounded(
    _ name: String, _ arguments: [PathSyntax], _ number: Syntax
  ) throws(PathError) -> Syntax {
    guard arguments.isEmpty || arguments == [.number(.zero)] else {
      throw PathError(message: "round() to decimals cannot be carried over")
    }
    return switch name {
    case "round": .call("round", number)
    case "floor", "truncate": .call("floor", number)
    case "ceiling": .made(.negative(.call("floor", .made(.negative(number)))))
    case _: .call("max", number, .made(.negative(number)))
    }
  }

  // MARK: iif

  private mutating func choice(_ arguments: [PathSyntax]) throws(PathError) -> PathMeaning {
    let condition = try truth(try meaning(of: arguments[0]))
    let first = try meaning(of: arguments[1])
    let second = arguments.count > 2 ? try meaning(of: arguments[2]) : .nothing
    if let known = condition.knownTruth { return known ? first : second }
    if let texts = try texts(condition, first, second) { return texts }
    let then = try number(first)
    if second == .nothing {
      // Our scores have no value anyway where nothing was answered.
      return condition.isAboutAnswering ? .numbers([then]) : .guarded(then, when: condition)
    }
    let other = try number(second)
    if other == .number(.zero), isAnswering(condition, then) {
      passOverGaps()
      return .numbers([then])
    }
    return .numbers([.call("if", condition, then, other)])
  }

  /// Whether a condition says that the very question has been answered that a number is made of.
  private func isAnswering(_ condition: Syntax, _ number: Syntax) -> Bool {
    guard case .call("answered", let arguments) = condition.kind, let item = arguments.first else {
      return false
    }
    if number == item { return true }
    guard case .call("table", let parts) = number.kind else { return false }
    return parts.first == item
  }

  private func texts(
    _ condition: Syntax, _ first: PathMeaning, _ second: PathMeaning
  ) throws(PathError) -> PathMeaning? {
    guard let one = category(first), let other = category(second) else { return nil }
    let texts = one.texts + other.texts.filter { !one.texts.contains($0) }
    return .category(.call("if", condition, one.syntax, other.syntax), texts)
  }

  /// A text as a category, named for its letters.
  private func category(_ meaning: PathMeaning) -> (syntax: Syntax, texts: [String])? {
    switch meaning {
    case .texts(let texts) where texts.count == 1:
      (.word(Slug.name(texts[0], except: []) ?? "category"), texts)
    case .category(let syntax, let texts): (syntax, texts)
    case .nothing, .whole, .nodes, .answers, .values, .codes, .extensions, .weights, .options, .optionCodes,
      .chosenOption, .texts, .numbers, .truth, .guarded:
      nil
    }
  }
}
