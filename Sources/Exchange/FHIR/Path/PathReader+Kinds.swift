internal import Assessment

/// A collection taken as what is needed.
extension PathReader {
  /// One number.
  func number(_ meaning: PathMeaning) throws(PathError) -> Syntax {
    let numbers = try numbers(meaning)
    guard numbers.count == 1 else {
      throw PathError(
        message: numbers.isEmpty ? "a number is missing" : "several numbers stand where one is needed")
    }
    return numbers[0]
  }

  /// All the numbers of a collection; answers to which the form gives no number add none.
  func numbers(_ meaning: PathMeaning) throws(PathError) -> [Syntax] {
    switch meaning {
    case .nothing: return []
    case .numbers(let numbers): return numbers
    case .weights(let taken):
      var numbers: [Syntax] = []
      for answer in taken { if let weight = try weight(answer) { numbers.append(weight) } }
      return numbers
    case .values(let taken):
      var numbers: [Syntax] = []
      for answer in taken { numbers.append(try number(answer)) }
      return numbers
    case .guarded: throw PathError(message: "a number that there may not be stands inside another expression")
    case .whole, .nodes, .answers, .codes, .extensions, .options, .optionCodes, .chosenOption, .texts,
      .truth, .category:
      throw PathError(message: "something stands where a number is needed")
    }
  }

  /// One truth.
  func truth(_ meaning: PathMeaning) throws(PathError) -> Syntax {
    switch meaning {
    case .truth(let truth): return truth
    case .values(let taken) where taken.count == 1:
      let question = try question(taken[0].node)
      guard question.kind == .yesNo else {
        throw PathError(message: "the answer to '\(plan.linkID(taken[0].node))' is neither true nor false")
      }
      return taken[0].when.map { .both($0, .word(question.id)) } ?? .word(question.id)
    case .nothing, .whole, .nodes, .answers, .values, .codes, .extensions, .weights, .options, .optionCodes,
      .chosenOption, .texts, .numbers, .category, .guarded:
      throw PathError(message: "something stands where true or false is needed")
    }
  }

  /// The answers that a collection is made of.
  func taken(_ meaning: PathMeaning) -> [PathMeaning.Taken]? {
    switch meaning {
    case .answers(let taken), .values(let taken), .codes(let taken), .extensions(let taken),
      .weights(let taken):
      taken
    case .chosenOption(let node): [PathMeaning.Taken(node: node)]
    case .nodes(let nodes): nodes.filter { plan.questionOf[$0] != nil }.map { PathMeaning.Taken(node: $0) }
    case .nothing: []
    case .whole, .options, .optionCodes, .texts, .numbers, .truth, .category, .guarded: nil
    }
  }

  /// The sum, or what else is made of a list; ranges of neighbours are written as such.
  func list(_ function: String, _ terms: [Syntax]) throws(PathError) -> Syntax {
    guard let first = terms.first else { throw PathError(message: "it adds up nothing that has a number") }
    guard terms.count > 1 || function == "count" else { return first }
    return .made(.call(function, shortened(terms)))
  }

  /// A long chain of `+` between answers is a sum.
  func summed(_ number: Syntax) throws(PathError) -> Syntax {
    let terms = number.addends
    let areAnswers = terms.allSatisfy { term in
      switch term.kind {
      case .word, .call("table", _): true
      case .number, .truth, .range, .not, .negative, .arithmetic, .comparison, .both, .either, .call, .step:
        false
      }
    }
    return terms.count > 2 && areAnswers ? try list("sum", terms) : number
  }

  private func shortened(_ terms: [Syntax]) -> [Syntax] {
    let names = plan.itemNames
    let places = Dictionary(zip(names, names.indices)) { first, _ in first }
    var (short, run) = ([Syntax](), [String]())
    func close() {
      if run.count > 2 {
        short.append(.made(.range(run[0], run[run.count - 1])))
      } else {
        short += run.map(Syntax.word)
      }
      run = []
    }
    for term in terms {
      guard case .word(let word) = term.kind, let place = places[word] else {
        close()
        short.append(term)
        continue
      }
      if let last = run.last, places[last].map({ $0 + 1 }) != place { close() }
      run.append(word)
    }
    close()
    return short
  }
}

extension Syntax {
  /// What a chain of `+` adds up.
  fileprivate var addends: [Syntax] {
    guard case .arithmetic(.plus, let left, let right) = kind else { return [self] }
    return left.addends + right.addends
  }
}
