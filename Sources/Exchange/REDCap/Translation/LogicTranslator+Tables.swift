internal import Assessment

extension LogicTranslator {
  /// A formula that hangs on one field's code alone, as a table of its outcomes; `nil` where an outcome is not
  /// certain, or is a blank that no two numbers enclose.
  ///
  /// A blank outcome (a code that says *do not know*, say) may be anything between the other outcomes: it is no
  /// answer, and no answer is never zero.
  func table(for logic: Logic, _ question: FieldQuestion) -> Phrase? {
    guard let codes = question.answers.codes, codes.count > 1 else { return nil }
    let values = codes.compactMap { LogicEvaluation(code: $0.code).value(of: logic)?.outcome }
    guard values.count == codes.count, let outcomes = Self.outcomes(values) else { return nil }
    var steps = [question.answers.number(question.id), outcomes[0]]
    for (index, code) in codes.enumerated().dropFirst() {
      // Without a step it would be no table; a step that changes nothing is left out otherwise.
      let isNeeded = outcomes[index] != outcomes[index - 1] || (index == codes.count - 1 && steps.count == 2)
      if isNeeded { steps.append(Phrase(">= \(code.value) -> \(outcomes[index].text)")) }
    }
    return .call("table", steps)
  }

  /// The outcomes as our language writes them.
  private static func outcomes(_ values: [Outcome]) -> [Phrase]? {
    let numbers = values.compactMap(\.number)
    guard let low = numbers.min(), let high = numbers.max() else { return nil }
    guard numbers.count < values.count else { return numbers.map { Phrase($0) } }
    // `open` takes plain numbers only.
    let ends = [low, high].map { Phrase($0) }
    guard low < high, ends.allSatisfy({ $0.strength == .primary }) else { return nil }
    let open = Phrase.call("open", ends)
    return values.map { value in value.number.map { Phrase($0) } ?? open }
  }

  /// A number, or nothing.
  struct Outcome {
    let number: Rational?
  }
}

extension LogicValue {
  fileprivate var outcome: LogicTranslator.Outcome? {
    switch self {
    case .number(let number): LogicTranslator.Outcome(number: number)
    case .blank: LogicTranslator.Outcome(number: nil)
    case .text, .truth: nil
    }
  }
}

extension FieldAnswers {
  /// The item as a number.
  fileprivate func number(_ id: String) -> Phrase {
    switch self {
    case .yesNo, .trueFalse: .call("count", [Phrase(id)])
    case .choice, .boxes, .single, .whole, .decimal, .words, .date, .clock: Phrase(id)
    }
  }
}
