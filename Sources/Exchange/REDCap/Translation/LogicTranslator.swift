internal import Assessment

/// Says conditions and formulas of a dictionary in our own language of expressions.
///
/// What cannot be said exactly is refused with the reason; nothing is approximated.
struct LogicTranslator {
  let scope: FieldScope
  /// The place of the question whose condition is translated; `nil` for a score.
  var place: Int?

  /// A condition.
  func condition(_ logic: Logic) throws(LogicError) -> Phrase {
    if let question = try answered(logic) { return .call("answered", [Phrase(question.id)]) }
    switch logic {
    case .any(let parts): return .any(try phrases(parts))
    case .all(let parts): return .all(try phrases(parts))
    case .not(let part): return try condition(part).negated
    case .comparison(let comparison, let left, let right): return try compared(comparison, left, right)
    case .field(let reference) where reference.choice != nil: return try box(reference).phrase
    case .call("isblankormissingcode", let arguments) where arguments.count == 1:
      return try compared(.equal, arguments[0], .text(""))
    case .call(let function, _): throw LogicError("the function '\(function)' is not known in a condition")
    case .number, .text, .field, .negative, .arithmetic, .power:
      throw LogicError("a value stands where a condition is needed")
    }
  }

  /// The one question that decides a condition which holds for every answer and for none does not: that is how
  /// dictionaries often ask whether there is an answer. In a score it stays as it is: there a missing answer leaves
  /// things open.
  private func answered(_ logic: Logic) throws(LogicError) -> FieldQuestion? {
    let references = logic.references
    guard place != nil, references.count == 1, let reference = references.first, reference.choice == nil,
      LogicEvaluation(code: "").truth(of: logic) == false,
      case .question(let question) = try scope.meaning(of: reference, before: place)
    else { return nil }
    switch question.answers {
    case .whole(let range), .decimal(let range):
      guard case .comparison(let comparison, .field, .number) = logic,
        comparison == .more || comparison == .atLeast
      else { return nil }
      return LogicEvaluation(code: range.lowerBound.exactText).truth(of: logic) == true ? question : nil
    case .choice, .yesNo, .trueFalse:
      let codes = question.answers.codes ?? []
      return codes.allSatisfy { LogicEvaluation(code: $0.code).truth(of: logic) == true } ? question : nil
    case .boxes, .single, .words, .date, .clock: return nil
    }
  }

  private func phrases(_ parts: [Logic]) throws(LogicError) -> [Phrase] {
    var phrases: [Phrase] = []
    for part in parts { phrases.append(try condition(part)) }
    return phrases
  }

  private func compared(
    _ comparison: Comparison, _ left: Logic, _ right: Logic
  ) throws(LogicError) -> Phrase {
    switch (left.literal, right.literal) {
    case (nil, let literal?):
      if case .field(let reference) = left { return try compared(reference, comparison, literal) }
    case (let literal?, nil):
      if case .field(let reference) = right { return try compared(reference, comparison.mirrored, literal) }
    case (nil, nil), (_?, _?): break
    }
    return try number(left).compared(comparison, try number(right))
  }

  private func compared(
    _ reference: FieldReference, _ comparison: Comparison, _ literal: String
  ) throws(LogicError) -> Phrase {
    if reference.choice != nil {
      let box = try box(reference)
      return try told(box.question, box.phrase, try holding(comparison, literal, of: ["0", "1"], reference))
    }
    switch try scope.meaning(of: reference, before: place) {
    case .nothing(let reason): throw LogicError(reason)
    case .score(let name, _):
      guard let number = Rational(text: literal) else {
        throw LogicError("the score '\(reference.name)' is compared with '\(literal)'")
      }
      return Phrase(name).compared(comparison, Phrase(number))
    case .question(let question):
      return literal.isEmpty
        ? try answered(question, comparison) : try compared(question, comparison, literal)
    }
  }

  /// A comparison with nothing asks whether there is an answer.
  private func answered(
    _ question: FieldQuestion, _ comparison: Comparison
  ) throws(LogicError) -> Phrase {
    guard comparison == .equal || comparison == .different else {
      throw LogicError("'\(question.field.name)' is put in order with nothing")
    }
    switch question.answers {
    case .boxes, .single(_, isBox: true):
      throw LogicError("'\(question.field.name)' is a list of boxes; no box is named")
    case .single: return try told(question, Phrase(question.id), [comparison == .equal ? "0" : "1"])
    case .choice, .yesNo, .trueFalse, .whole, .decimal, .words, .date, .clock:
      let answered = Phrase.call("answered", [Phrase(question.id)])
      return comparison == .equal ? answered.negated : answered
    }
  }

  private func compared(
    _ question: FieldQuestion, _ comparison: Comparison, _ literal: String
  ) throws(LogicError) -> Phrase {
    switch question.answers {
    case .choice(let coding): return try compared(question, coding, comparison, literal)
    case .yesNo, .trueFalse:
      let holding = try holding(comparison, literal, of: ["0", "1"], FieldReference(question.field.name))
      return try told(question, Phrase(question.id), holding)
    case .single(let choice, isBox: false):
      guard comparison == .equal || comparison == .different, choice.code == literal else {
        throw LogicError("'\(question.field.name)' has only the choice '\(choice.code)'")
      }
      return try told(question, Phrase(question.id), [comparison == .equal ? "1" : "0"])
    case .whole, .decimal:
      guard let number = Rational(text: literal) else {
        throw LogicError("the number '\(question.field.name)' is compared with the words '\(literal)'")
      }
      return settled(question, comparison, Phrase(number))
    case .boxes, .single: throw LogicError("'\(question.field.name)' is a list of boxes; no box is named")
    case .words, .date, .clock:
      throw LogicError("'\(question.field.name)' takes words, a date or a time; these are not compared here")
    }
  }

  private func compared(
    _ question: FieldQuestion, _ coding: FieldCoding, _ comparison: Comparison, _ literal: String
  ) throws(LogicError) -> Phrase {
    switch comparison {
    case .equal, .different:
      guard let choice = coding.choice(literal) else {
        throw LogicError("'\(question.field.name)' has no choice with the code '\(literal)'")
      }
      return settled(question, comparison, Phrase(Rational(choice.value)))
    case .less, .atMost, .more, .atLeast:
      guard let number = Rational(text: literal) else {
        throw LogicError("'\(question.field.name)' is put in order with the words '\(literal)'")
      }
      if coding.isPlain { return settled(question, comparison, Phrase(number)) }
      let holding = coding.choices.filter { $0.number.map { comparison.holds($0, number) } ?? false }
      guard !holding.isEmpty, holding.count < coding.choices.count else {
        throw LogicError(
          "'\(question.field.name) \(comparison.rawValue) \(literal)' is the same for every choice")
      }
      return .any(holding.map { settled(question, .equal, Phrase(Rational($0.value))) })
    }
  }

  /// A comparison with a value. *Different* also holds for a question that was not asked, as it does there.
  private func settled(_ question: FieldQuestion, _ comparison: Comparison, _ value: Phrase) -> Phrase {
    let item = Phrase(question.id)
    guard comparison == .different, question.isConditional else { return item.compared(comparison, value) }
    return Phrase.all([.call("answered", [item]), item.compared(.equal, value)]).negated
  }

  /// Whether a truth is one of those that `codes` name, where 0 is no and 1 is yes. *No* also holds for a question
  /// that was not asked, where another system sees an empty box.
  private func told(
    _ question: FieldQuestion, _ truth: Phrase, _ codes: [String]
  ) throws(LogicError) -> Phrase {
    switch codes {
    case ["1"]: return truth
    case ["0"]:
      let answered = Phrase.call("answered", [Phrase(question.id)])
      return (question.isConditional ? .all([answered, truth]) : truth).negated
    case _:
      throw LogicError("'\(question.field.name)' is compared in a way that is the same for every answer")
    }
  }

  /// Those of some codes for which a comparison holds.
  private func holding(
    _ comparison: Comparison, _ literal: String, of codes: [String], _ reference: FieldReference
  ) throws(LogicError) -> [String] {
    guard let number = Rational(text: literal) else {
      throw LogicError("'\(reference.name)' is 0 or 1, and is compared with '\(literal)'")
    }
    return codes.filter { Rational(text: $0).map { comparison.holds($0, number) } ?? false }
  }

  /// One box of a checkbox.
  func box(_ reference: FieldReference) throws(LogicError) -> (phrase: Phrase, question: FieldQuestion) {
    let code = reference.choice ?? ""
    guard case .question(let question) = try scope.meaning(of: reference, before: place) else {
      throw LogicError("'\(reference.name)' has no boxes")
    }
    switch question.answers {
    case .boxes(let coding):
      guard let choice = coding.choice(code) else {
        throw LogicError("'\(reference.name)' has no box '\(code)'")
      }
      return (.call("includes", [Phrase(question.id), Phrase(Rational(choice.value))]), question)
    case .single(let choice, isBox: true) where choice.code == code: return (Phrase(question.id), question)
    case .choice, .single, .yesNo, .trueFalse, .whole, .decimal, .words, .date, .clock:
      throw LogicError("'\(reference.name)' has no box '\(code)'")
    }
  }
}

extension Logic {
  /// A number or text as it would be written; `nil` for anything else.
  fileprivate var literal: String? {
    switch self {
    case .text(let text): text
    case .number(let number): number.exactText
    case .negative(.number(let number)): number.negated.exactText
    case .field, .negative, .not, .all, .any, .comparison, .arithmetic, .power, .call: nil
    }
  }
}

extension Comparison {
  /// The same with its sides exchanged.
  fileprivate var mirrored: Comparison {
    switch self {
    case .less: .more
    case .atMost: .atLeast
    case .more: .less
    case .atLeast: .atMost
    case .equal, .different: self
    }
  }
}
