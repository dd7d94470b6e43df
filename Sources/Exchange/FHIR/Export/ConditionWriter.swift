internal import Assessment

/// Puts a condition into FHIR's own `enableWhen`, where it is simple enough.
struct ConditionWriter {
  let instrument: String
  private let kinds: [String: ResponseDraft]

  init(_ draft: InstrumentDraft) {
    instrument = draft.id.value
    let responses = Dictionary(draft.responses.map { ($0.id.value, $0) }) { first, _ in first }
    kinds = Dictionary(
      draft.items.compactMap { item in
        responses[item.response.value].map { (item.id.value, $0) }
      }
    ) { first, _ in first }
  }

  /// The conditions, and whether one of them is enough; `nil` where it takes an expression.
  func conditions(_ syntax: Syntax) -> (conditions: [FormCondition], takesAny: Bool)? {
    if let any = joined(syntax.alternatives) { return (any, any.count > 1) }
    let parts = syntax.conjuncts.map(self.any)
    let single = parts.compactMap { $0?.count == 1 ? $0?.first : nil }
    return single.count == parts.count ? (single, false) : nil
  }

  private func joined(_ parts: [Syntax]) -> [FormCondition]? {
    var all: [FormCondition] = []
    for part in parts {
      guard let conditions = any(part) else { return nil }
      all += conditions
    }
    return all
  }

  /// A simple statement about one item, as conditions of which one is enough.
  private func any(_ syntax: Syntax) -> [FormCondition]? {
    switch syntax.kind {
    case .word(let word) where kinds[word]?.kind.value == "yes-no":
      return [FormCondition(question: word, sign: .equal, answer: .truth(true))]
    case .not(let part): return negated(part)
    case .call("answered", let arguments):
      guard case .word(let word)? = arguments.first?.kind else { return nil }
      return [FormCondition(question: word, sign: .exists, answer: .truth(true))]
    case .call("includes", let arguments):
      guard arguments.count == 2, case .word(let word) = arguments[0].kind,
        case .number(let value) = arguments[1].kind
      else { return nil }
      return [FormCondition(question: word, sign: .equal, answer: code(value, of: word))]
    case .comparison(let sign, let left, let right): return compared(sign, left, right)
    case .number, .truth, .word, .range, .negative, .arithmetic, .both, .either, .call, .step: return nil
    }
  }

  private func negated(_ part: Syntax) -> [FormCondition]? {
    switch part.kind {
    case .word(let word) where kinds[word]?.kind.value == "yes-no":
      [FormCondition(question: word, sign: .equal, answer: .truth(false))]
    case .call("answered", let arguments):
      if case .word(let word)? = arguments.first?.kind {
        [FormCondition(question: word, sign: .exists, answer: .truth(false))]
      } else {
        nil
      }
    case .number, .truth, .word, .range, .not, .negative, .arithmetic, .comparison, .both, .either, .call,
      .step:
      nil
    }
  }

  private func compared(_ sign: Comparison, _ left: Syntax, _ right: Syntax) -> [FormCondition]? {
    guard case .word(let word) = left.kind, let kind = kinds[word] else { return nil }
    if case .truth(let truth) = right.kind, sign == .equal {
      return [FormCondition(question: word, sign: .equal, answer: .truth(truth))]
    }
    guard case .number(let number) = right.kind else { return nil }
    switch kind.kind.value {
    case "choice":
      if sign == .different {
        return [FormCondition(question: word, sign: .different, answer: code(number, of: word))]
      }
      let values = kind.values.map { Rational($0.value) }.filter { sign.holds($0, number) }
      return values.map { FormCondition(question: word, sign: .equal, answer: code($0, of: word)) }
    case "integer", "decimal", "duration":
      return [FormCondition(question: word, sign: sign.enabling, answer: .number(number))]
    case "clock":
      guard let time = Self.time(number) else { return nil }
      return [FormCondition(question: word, sign: sign.enabling, answer: .text(time))]
    case _: return nil
    }
  }

  private func code(_ value: Rational, of item: String) -> FormCondition.Answer {
    .code(value.exactText, system: OptionSystem.url(instrument, kinds[item]?.id.value ?? ""))
  }

  private static func time(_ minutes: Rational) -> String? {
    guard minutes.isWhole, (0..<1440).contains(minutes.numerator) else { return nil }
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes.numerator / 60)):\(two(minutes.numerator % 60)):00"
  }

  /// A condition as FHIR has it.
  func element(_ condition: FormCondition) -> JSONValue {
    var element = JSONObject()
    element.add("question", condition.question)
    element.add("operator", condition.sign.rawValue)
    switch condition.answer {
    case .truth(let truth): element.add("answerBoolean", .truth(truth))
    case .text(let time): element.add("answerTime", time)
    case .code(let code, let system): element.add("answerCoding", Element.coding(system, code))
    case .number(let number):
      let isWhole = kinds[condition.question]?.kind.value != "decimal" && number.isWhole
      element.add(isWhole ? "answerInteger" : "answerDecimal", Element.number(number))
    }
    return .object(element)
  }
}

/// The address of the codes that stand for a response's choices.
enum OptionSystem {
  static func url(_ instrument: String, _ response: String) -> String {
    "urn:nuanxin:\(instrument):\(response)"
  }
}

extension Comparison {
  /// The same as an operator of `enableWhen`.
  fileprivate var enabling: FormCondition.Sign {
    switch self {
    case .less: .less
    case .atMost: .atMost
    case .more: .more
    case .atLeast: .atLeast
    case .equal: .equal
    case .different: .different
    }
  }
}

extension Syntax {
  /// What `or` joins at the top.
  fileprivate var alternatives: [Syntax] {
    guard case .either(let left, let right) = kind else { return [self] }
    return left.alternatives + right.alternatives
  }

  /// What `and` joins at the top.
  fileprivate var conjuncts: [Syntax] {
    guard case .both(let left, let right) = kind else { return [self] }
    return left.conjuncts + right.conjuncts
  }
}
