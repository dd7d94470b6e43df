internal import Assessment

/// When a question is asked.
extension FormPlan {
  /// The condition that stands on an item itself; what cannot be carried over is noted and left out, so that the
  /// question is asked rather too often than too rarely.
  mutating func ownCondition(of place: Int) -> Syntax? {
    let item = tree.item(place)
    var parts: [Syntax] = []
    var isWhole = true
    for condition in item.conditions {
      do throws(PathError) {
        parts.append(try syntax(of: condition))
      } catch {
        isWhole = false
        report(error, at: item, "enableWhen \(condition.text)")
      }
    }
    var all: [Syntax] = []
    if item.takesAny {
      // Where one of several is enough and one is unknown, nothing is known.
      if isWhole, let any = Syntax.any(parts) { all.append(any) }
    } else {
      all += parts
    }
    if let expression = item.enableWhen {
      var reader = PathReader(self, at: place)
      do throws(PathError) {
        all.append(try reader.truth(of: expression))
      } catch {
        report(error, at: item, "enableWhenExpression \(expression.text)")
      }
    }
    return Syntax.all(all)
  }

  private mutating func report(_ error: PathError, at item: FormItem, _ what: String) {
    if error.leftOut != nil {
      refuse(item.linkID, "\(what): \(error.message)")
    } else {
      note(item.linkID, "\(what) is not carried over, so it is asked regardless: \(error.message)")
    }
  }

  private func syntax(of condition: FormCondition) throws(PathError) -> Syntax {
    guard let place = tree.places[condition.question] else {
      throw PathError(message: "there is no item '\(condition.question)'")
    }
    if let score = scoreNames[place] { return try compared(.word(score), condition) }
    let reader = PathReader(self, at: nil)
    let question = try reader.question(place)
    if condition.sign == .exists {
      let answered = Syntax.call("answered", .word(question.id))
      return condition.answer == .truth(false) ? .not(answered) : answered
    }
    switch question.kind {
    case .yesNo: return try truth(question, condition)
    case .choice, .multiple: return try choice(question, condition)
    case .integer, .decimal, .duration: return try compared(.word(question.id), condition)
    case .clock: return try clock(question, condition)
    case .text: throw PathError(message: "words cannot be compared")
    case .date: throw PathError(message: "dates cannot be compared")
    }
  }

  private func truth(_ question: Question, _ condition: FormCondition) throws(PathError) -> Syntax {
    let isYes: Bool? =
      switch condition.answer {
      case .truth(let truth): truth
      case .text(let text), .code(let text, _): Bool(text)
      case .number: nil
      }
    guard let isYes, condition.sign == .equal || condition.sign == .different else {
      throw PathError(message: "the answer is yes or no")
    }
    let yes = Syntax.word(question.id)
    return isYes == (condition.sign == .equal) ? yes : .not(yes)
  }

  private func choice(_ question: Question, _ condition: FormCondition) throws(PathError) -> Syntax {
    let choice: Question.Choice? =
      switch condition.answer {
      case .code(let code, let system):
        question.choices.first { $0.option.isMeant(by: code) && ($0.option.system == system) }
          ?? question.choices.first { $0.option.isMeant(by: code) }
      case .text(let text):
        question.choices.first { $0.option.isMeant(by: text) || $0.option.text.plain == text }
      case .number(let number): question.choices.first { $0.option.isMeant(by: number.exactText) }
      case .truth: nil
      }
    switch condition.sign {
    case .equal, .different:
      guard let choice else { throw PathError(message: "it offers no such answer") }
      let taking = question.taking(choice.value)
      if condition.sign == .equal { return taking }
      return question.kind == .multiple
        ? .not(taking) : .comparison(.different, .word(question.id), .number(Rational(choice.value)))
    case .more, .less, .atLeast, .atMost, .exists:
      guard question.kind == .choice, question.weights == .values || choice?.option.whole != nil else {
        throw PathError(message: "its answers have no order")
      }
      guard let choice else { return try compared(.word(question.id), condition) }
      return try compared(.word(question.id), condition.sign, Rational(choice.value))
    }
  }

  private func clock(_ question: Question, _ condition: FormCondition) throws(PathError) -> Syntax {
    guard case .text(let text) = condition.answer, let minutes = Self.minutes(text) else {
      throw PathError(message: "the time cannot be read")
    }
    return try compared(.word(question.id), condition.sign, Rational(minutes))
  }

  /// The minutes after midnight of a time such as `13:30:00`.
  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":").map { Int($0) }
    guard parts.count >= 2, let hours = parts[0], let minutes = parts[1], (0..<24).contains(hours),
      (0..<60).contains(minutes)
    else { return nil }
    return hours * 60 + minutes
  }

  private func compared(_ left: Syntax, _ condition: FormCondition) throws(PathError) -> Syntax {
    switch condition.answer {
    case .number(let number): return try compared(left, condition.sign, number)
    case .text(let text):
      guard let number = Rational(text: text) else { break }
      return try compared(left, condition.sign, number)
    case .truth, .code: break
    }
    throw PathError(message: "it is compared with something that is no number")
  }

  private func compared(
    _ left: Syntax, _ sign: FormCondition.Sign, _ number: Rational
  ) throws(PathError) -> Syntax {
    let comparison: Comparison? =
      switch sign {
      case .exists: nil
      case .equal: .equal
      case .different: .different
      case .more: .more
      case .less: .less
      case .atLeast: .atLeast
      case .atMost: .atMost
      }
    guard let comparison else { throw PathError(message: "whether there is such a thing cannot be told") }
    return .comparison(comparison, left, .number(number))
  }
}
