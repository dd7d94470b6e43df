import Assessment

/// Walks through an instrument's answers and notes what its scores come to, knowing nothing of how the checker
/// looks for the same: one answer at a time from the lowest to the highest of all, in several orders of the items,
/// and through the worked examples.
struct AnswerWalk {
  /// The values that each number score took while it was whole.
  private(set) var values: [ScoreID: Set<Rational>] = [:]
  private var scorer: Scorer
  private let instrument: Instrument

  init(_ instrument: Instrument) {
    self.instrument = instrument
    scorer = Scorer(instrument)
    for person in Self.people {
      scorer.tell(of: person)
      for order in orders { walk(order) }
    }
    for example in instrument.examples {
      scorer.tell(of: example.respondent)
      note(example.replies)
    }
  }

  private static let people = Sex.allCases.flatMap { sex in [20, 70].map { Respondent(sex: sex, age: $0) } }

  /// Forwards, backwards, and every other item first.
  private var orders: [[Int]] {
    let forwards = Array(instrument.items.indices)
    let mixed = forwards.filter { $0 % 2 == 1 } + forwards.filter { $0 % 2 == 0 }
    return [forwards, forwards.reversed(), mixed]
  }

  private mutating func walk(_ order: [Int]) {
    let answers = instrument.items.map { Self.answers($0.response) }
    var replies: [Reply?] = answers.map { $0.first.map { .answer($0) } }
    note(replies)
    for item in order {
      for answer in answers[item].dropFirst() {
        replies[item] = .answer(answer)
        note(replies)
      }
    }
  }

  private mutating func note(_ replies: [Reply?]) {
    var sheet = AnswerSheet(for: instrument)
    for (index, reply) in replies.enumerated() { sheet[index] = reply }
    scorer.score(sheet)
    for (index, score) in instrument.scores.enumerated() {
      let reading = scorer.reading(ofScore: index)
      guard reading.applies, !reading.isProrated, let value = reading.value else { continue }
      values[score.id, default: []].insert(value)
    }
  }

  /// The answers of an item from the lowest to the highest; of a long range some.
  static func answers(_ kind: ResponseKind) -> [Answer] {
    switch kind {
    case .choice(let values): values.sorted().map { .choice($0) }
    case .multiple(let values): values.map { .choices([$0]) } + [.choices(values.sorted())]
    case .yesNo: [.yesNo(false), .yesNo(true)]
    case .integer(let range, _): some(of: range).map { .integer($0) }
    case .duration(let range): some(of: range).map { .duration(minutes: $0) }
    case .clock: some(of: 0...1439).map { .clock(minutes: $0) }
    case .decimal(let range, _): [.decimal(range.lowerBound), .decimal(range.upperBound)]
    case .text: [.text("words")]
    case .date: [.date(year: 2026, month: 1, day: 31)]
    }
  }

  private static func some(of range: ClosedRange<Int>) -> [Int] {
    let step = max(1, range.count / 60)
    return Array(stride(from: range.lowerBound, to: range.upperBound, by: step)) + [range.upperBound]
  }
}
