internal import Assessment

/// What answers a question takes.
extension FormPlan {
  /// Taken for a whole number or a decimal without bounds, since every answer needs a range.
  static let widest = 1_000_000

  /// The question that an item asks; `nil`, and left out, where its answers cannot be offered.
  mutating func question(at place: Int) -> Question? {
    let item = tree.item(place)
    if item.isChoice { return choice(at: place) }
    guard let kind = plainKind(of: item) else {
      leave(place, .impossible("it offers no answers"))
      return nil
    }
    var question = Question(node: place, kind: kind)
    question.unit = unit(of: item)
    return question
  }

  private mutating func plainKind(of item: FormItem) -> Question.Kind? {
    switch item.type {
    case .boolean: return .yesNo
    case .integer:
      guard item.facts?.text("kind") == "duration" else { return .integer(wholeRange(of: item)) }
      return .duration(wholeRange(of: item))
    case .decimal, .quantity: return .decimal(range(of: item))
    case .date: return .date
    case .dateTime:
      note(item.linkID, "only the date is asked, not the time of day")
      return .date
    case .time: return .clock
    case .string, .text: return .text(maxLength: maxLength(of: item))
    case .group, .display, .url, .choice, .openChoice, .attachment, .reference, nil: return nil
    }
  }

  private mutating func maxLength(of item: FormItem) -> Int? {
    guard let length = item.maxLength else { return nil }
    let taken = min(max(length, 1), 10_000)
    if taken != length { note(item.linkID, "maxLength \(length) becomes \(taken)") }
    return taken
  }

  private mutating func range(of item: FormItem) -> ClosedRange<Rational> {
    let widest = Rational(Self.widest)
    let low = max(item.min ?? widest.negated, widest.negated)
    let high = min(item.max ?? widest, widest)
    if item.min == nil || item.max == nil {
      note(item.linkID, "it has no \(missingBounds(item)); answers from \(low) to \(high) are taken")
    }
    guard low < high else {
      note(item.linkID, "maxValue is not above minValue; any answer up to a million is taken")
      return widest.negated...widest
    }
    return low...high
  }

  private mutating func wholeRange(of item: FormItem) -> ClosedRange<Int> {
    let range = range(of: item)
    let (low, high) = (range.lowerBound.roundedUp, range.upperBound.roundedDown)
    guard low < high else {
      note(item.linkID, "there are not two whole numbers between its bounds; any up to a million is taken")
      return -Self.widest...Self.widest
    }
    return Int(low.numerator)...Int(high.numerator)
  }

  private func missingBounds(_ item: FormItem) -> String {
    item.min == nil ? (item.max == nil ? "minValue nor maxValue" : "minValue") : "maxValue"
  }

  private mutating func unit(of item: FormItem) -> FormUnit? {
    guard let unit = item.units.first else { return nil }
    switch item.type {
    case .integer, .decimal, .quantity: break
    case .group, .display, .boolean, .date, .dateTime, .time, .string, .text, .url, .choice, .openChoice,
      .attachment, .reference, nil:
      return nil
    }
    if item.units.count > 1 {
      note(item.linkID, "of its units only the first is used: \(unit.text.plain ?? unit.code)")
    }
    return unit
  }

  // MARK: Choices

  private mutating func choice(at place: Int) -> Question? {
    let item = tree.item(place)
    let options = item.options ?? []
    let isOpen = item.type == .openChoice
    let count = options.count + (isOpen ? 1 : 0)
    let most = item.isRepeating ? 60 : 1000
    guard (2...most).contains(count) else {
      let message = "it offers \(count) answers; from 2 to \(most) can be offered"
      leave(place, .impossible(message))
      return nil
    }
    var question = Question(node: place, kind: item.isRepeating ? .multiple : .choice)
    value(options, of: item, in: &question)
    if isOpen {
      let highest = question.choices.map(\.value).max() ?? 0
      question.other = (highest + 1, "")
      note(
        item.linkID,
        "something else may be answered: it counts as \(highest + 1), and what it is is asked next")
    }
    return question
  }

  /// Gives every answer its value: its weight where that will do, else its place.
  private mutating func value(_ options: [FormOption], of item: FormItem, in question: inout Question) {
    let weights = options.map(\.weight)
    if let values = distinct(options.map(\.whole)) {
      question.choices = zip(values, options).map { Question.Choice(value: $0, option: $1) }
      question.weights = self.weights(weights, values)
    } else if let values = distinct(weights.map { $0.flatMap { $0.isWhole ? Int($0.numerator) : nil } }) {
      question.choices = zip(values, options).map { Question.Choice(value: $0, option: $1) }
      question.weights = .values
    } else {
      question.choices = zip(1..., options).map { Question.Choice(value: $0, option: $1) }
      question.weights = self.weights(weights, Array(1...options.count))
      let why =
        weights.allSatisfy { $0 == nil }
        ? "its answers have no numbers" : "the numbers of its answers are not whole and different"
      note(item.linkID, "\(why); they are numbered from 1 in their order")
    }
  }

  private func weights(_ weights: [Rational?], _ values: [Int]) -> Question.Weights {
    let known = weights.compactMap { $0 }
    guard known.count == weights.count else { return .none }
    if known == values.map({ Rational($0) }) { return .values }
    return .table(Dictionary(zip(values, known)) { first, _ in first })
  }

  private func distinct(_ values: [Int?]) -> [Int]? {
    let known = values.compactMap { $0 }
    guard known.count == values.count, Set(known).count == known.count,
      known.allSatisfy({ abs($0) < Self.widest })
    else { return nil }
    return known
  }
}
