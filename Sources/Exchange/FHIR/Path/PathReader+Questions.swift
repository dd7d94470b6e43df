internal import Assessment

/// What answers come to in our terms.
extension PathReader {
  /// The question that an item asks.
  ///
  /// - Throws: also, as a reason for refusal, where the item ought to be asked but cannot be.
  func question(_ node: Int) throws(PathError) -> Question {
    if let index = plan.questionOf[node] { return plan.questions[index] }
    let link = plan.linkID(node)
    if case .impossible(let why)? = plan.absences[node] {
      throw PathError(message: "it rests on '\(link)', which is left out: \(why)", leftOut: link)
    }
    throw PathError(message: "it rests on '\(link)', which is not asked")
  }

  func isMultiple(_ node: Int) -> Bool {
    plan.questionOf[node].map { plan.questions[$0].kind == .multiple } ?? false
  }

  /// Whether there is an answer.
  func answered(_ taken: PathMeaning.Taken) throws(PathError) -> Syntax {
    if let name = plan.scoreNames[taken.node] {
      throw PathError(message: "whether there is a score '\(name)' cannot be told")
    }
    let answered = Syntax.call("answered", .word(try question(taken.node).id))
    return taken.when ?? answered
  }

  /// The number that an answer is.
  func number(_ taken: PathMeaning.Taken) throws(PathError) -> Syntax {
    if let name = plan.scoreNames[taken.node] { return .word(name) }
    let question = try question(taken.node)
    if question.isNumber { return limited(.word(question.id), taken) }
    if question.kind == .choice, question.choices.allSatisfy({ $0.option.whole == $0.value }) {
      return limited(.word(question.id), taken)
    }
    throw PathError(message: "it reckons with '\(plan.linkID(taken.node))', whose answers are no numbers")
  }

  /// The number that the form gives an answer; `nil` where it gives none, as to words and dates.
  func weight(_ taken: PathMeaning.Taken) throws(PathError) -> Syntax? {
    if plan.questionOf[taken.node] == nil, plan.absences[taken.node] == nil || !isWeighted(taken.node) {
      return nil
    }
    let question = try question(taken.node)
    guard question.weights != .none else { return nil }
    let link = plan.linkID(taken.node)
    guard question.kind == .choice else {
      throw PathError(message: "it adds up several answers to '\(link)'")
    }
    guard question.other == nil else {
      throw PathError(message: "something else may be answered to '\(link)', and has no number")
    }
    return limited(value(of: question), taken)
  }

  private func isWeighted(_ node: Int) -> Bool {
    let item = plan.tree.item(node)
    guard case .impossible? = plan.absences[node] else { return false }
    return item.absentValueSet != nil || item.options?.contains { $0.weight != nil } == true
  }

  private func value(of question: Question) -> Syntax {
    switch question.weights {
    case .values, .none: .word(question.id)
    case .table(let weights): Self.table(question.id, weights)
    }
  }

  /// Looks a value up.
  static func table(_ id: String, _ results: [Int: Rational]) -> Syntax {
    let steps = results.sorted { $0.key < $1.key }
    let later = steps.dropFirst().map { step in
      Syntax.made(.step(.atLeast, .number(Rational(step.key)), .number(step.value)))
    }
    return .made(.call("table", [.word(id), .number(steps.first?.value ?? .zero)] + later))
  }

  private func limited(_ number: Syntax, _ taken: PathMeaning.Taken) -> Syntax {
    taken.when.map { .call("if", $0, number, .number(.zero)) } ?? number
  }

  /// The number that stands in an answer's code.
  func codeNumber(_ taken: PathMeaning.Taken) throws(PathError) -> Syntax {
    let question = try question(taken.node)
    let numbers = question.choices.map { choice in choice.option.code.flatMap { Rational(text: $0) } }
    let known = numbers.compactMap { $0 }
    guard question.kind == .choice, question.other == nil, known.count == numbers.count else {
      throw PathError(message: "the codes of '\(plan.linkID(taken.node))' are no numbers")
    }
    let values = question.choices.map(\.value)
    if known == values.map({ Rational($0) }) { return limited(.word(question.id), taken) }
    return limited(
      Self.table(question.id, Dictionary(zip(values, known)) { first, _ in first }), taken)
  }

  /// Whether an answer is the one that a text means.
  func isAnswer(_ taken: PathMeaning.Taken, _ text: String) throws(PathError) -> Syntax {
    let question = try question(taken.node)
    guard let choice = question.choices.first(where: { $0.option.isMeant(by: text) }) else {
      throw PathError(message: "'\(text.prefix(40))' is no answer to '\(plan.linkID(taken.node))'")
    }
    let taking = question.taking(choice.value)
    return taken.when.map { .both($0, taking) } ?? taking
  }
}

extension Question {
  /// That an answer of a choice was given.
  func taking(_ value: Int) -> Syntax {
    kind == .multiple
      ? .call("includes", .word(id), .number(Rational(value)))
      : .comparison(.equal, .word(id), .number(Rational(value)))
  }
}
