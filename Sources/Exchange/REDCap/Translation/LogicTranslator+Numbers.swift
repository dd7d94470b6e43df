internal import Assessment

extension LogicTranslator {
  /// A number.
  func number(_ logic: Logic) throws(LogicError) -> Phrase {
    switch logic {
    case .number(let number): return Phrase(number)
    case .text(let text):
      guard let number = Rational(text: text) else {
        throw LogicError(
          text.isEmpty ? "it can be blank inside" : "'\(text)' stands where a number is needed")
      }
      return Phrase(number)
    case .field(let reference): return try number(of: reference)
    case .negative(let part): return try number(part).opposite
    case .arithmetic(let sign, let left, let right):
      return try number(left).joined(sign, try number(right))
    case .power(let base, let exponent): return try power(base, exponent)
    case .call(let function, let arguments): return try call(function, arguments, logic)
    case .not, .all, .any, .comparison: throw LogicError("a condition stands where a number is needed")
    }
  }

  private func numbers(_ parts: [Logic]) throws(LogicError) -> [Phrase] {
    var numbers: [Phrase] = []
    for part in parts { numbers.append(try number(part)) }
    return numbers
  }

  private func number(of reference: FieldReference) throws(LogicError) -> Phrase {
    if reference.choice != nil {
      return .call("if", [try box(reference).phrase, Phrase("1"), Phrase("0")])
    }
    switch try scope.meaning(of: reference, before: place) {
    case .nothing(let reason): throw LogicError(reason)
    case .score(let name, canBeBlank: false): return Phrase(name)
    case .score: throw LogicError("the score '\(reference.name)' can be blank")
    case .question(let question): return try number(of: question)
    }
  }

  private func number(of question: FieldQuestion) throws(LogicError) -> Phrase {
    switch question.answers {
    case .whole, .decimal: return Phrase(question.id)
    // One truth counted is 1 or 0, and absent where the question was not asked.
    case .yesNo, .trueFalse: return .call("count", [Phrase(question.id)])
    case .choice(let coding):
      if coding.isPlain { return Phrase(question.id) }
      guard let table = table(for: .field(FieldReference(question.field.name)), question) else {
        throw LogicError("codes of '\(question.field.name)' are no numbers")
      }
      return table
    case .boxes, .single, .words, .date, .clock:
      throw LogicError("'\(question.field.name)' is no number")
    }
  }

  private func call(
    _ function: String, _ arguments: [Logic], _ logic: Logic
  ) throws(LogicError) -> Phrase {
    switch (function, arguments.count) {
    case ("sum", 1...):
      if let boxes = try boxes(arguments) { return .call("count", boxes) }
      return .call(function, try numbers(arguments))
    case ("mean", 1...), ("min", 1...), ("max", 1...): return .call(function, try numbers(arguments))
    case ("round", 1...2), ("roundup", 1...2), ("rounddown", 1...2): return try rounded(function, arguments)
    case ("abs", 1):
      let part = try number(arguments[0])
      return try bounded(.call("max", [part, part.opposite]))
    case ("if", 3): return try choice(arguments, logic)
    case _: throw LogicError("the function '\(function)' with \(arguments.count) values is not known here")
    }
  }

  /// Boxes can be counted as they are, where a sum has nothing else.
  private func boxes(_ arguments: [Logic]) throws(LogicError) -> [Phrase]? {
    var boxes: [Phrase] = []
    for argument in arguments {
      guard case .field(let reference) = argument, reference.choice != nil else { return nil }
      boxes.append(try box(reference).phrase)
    }
    return boxes
  }

  /// A choice between two values. Where one field's code decides all of it, the outcome of each code is worked out;
  /// not where it says itself what no answer counts as.
  private func choice(_ arguments: [Logic], _ logic: Logic) throws(LogicError) -> Phrase {
    let references = logic.references
    if !logic.asksForBlank, references.count == 1, let reference = references.first, reference.choice == nil,
      case .question(let question) = try scope.meaning(of: reference, before: place),
      let table = table(for: logic, question)
    {
      return table
    }
    return .call(
      "if", [try condition(arguments[0]), try number(arguments[1]), try number(arguments[2])])
  }

  private func rounded(_ function: String, _ arguments: [Logic]) throws(LogicError) -> Phrase {
    guard let rounding = Rounding(function),
      let scale = arguments.count > 1 ? constant(arguments[1]).flatMap(Rounding.scale) : .one
    else {
      throw LogicError("the decimals of '\(function)' are no whole number up to \(Rounding.mostDecimals)")
    }
    let part = try number(arguments[0])
    let scaled = scale == .one ? part : part.joined(.times, Phrase(scale))
    let whole: Phrase =
      switch rounding {
      case .nearest: .call("round", [scaled])
      case .down: .call("floor", [scaled])
      case .up: Phrase.call("floor", [scaled.opposite]).opposite
      }
    return scale == .one ? whole : whole.joined(.over, Phrase(scale))
  }

  private func power(_ base: Logic, _ exponent: Logic) throws(LogicError) -> Phrase {
    guard let exponent = constant(exponent), exponent.isWhole,
      (1...Int64(Rational.mostFactors)).contains(exponent.numerator)
    else { throw LogicError("a power is not a whole number from 1 to \(Rational.mostFactors)") }
    let factor = try number(base)
    var product = factor
    for _ in 1..<exponent.numerator { product = try bounded(product.joined(.times, factor)) }
    return product
  }

  /// Parts that are written more than once grow quickly; longer expressions could not be read back anyway.
  private func bounded(_ phrase: Phrase) throws(LogicError) -> Phrase {
    guard phrase.text.utf8.count <= 9_000 else { throw LogicError("it grows too long in our language") }
    return phrase
  }

  private func constant(_ logic: Logic) -> Rational? {
    guard logic.references.isEmpty, case .number(let number) = LogicEvaluation(code: "").value(of: logic)
    else { return nil }
    return number
  }
}
