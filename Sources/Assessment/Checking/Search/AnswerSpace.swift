/// The replies that are tried, item by item, and the people who may give them.
struct AnswerSpace {
  /// Answers for a first look: all where there are few; else the ends, a grid between them, and the neighbourhood
  /// of the numbers that the expressions mention, since only there can an outcome change its course.
  let some: [Replies]
  /// Everything that can make a difference, as far as it can be counted.
  let all: [Replies]
  /// Who may answer: of either sex, at ages at which an expression may turn.
  let people: [Respondent]
  /// Everyone who may answer, where expressions ask.
  let everyone: [Respondent]

  /// As many answers of one item as are tried at first.
  private static let fewAnswers = 60
  /// As many answers of one item as are ever tried: as many as a day has minutes.
  private static let mostAnswers: Int64 = 1440
  /// As many choices, mentioned in expressions, as are tried in every combination.
  private static let mostChoices = 8

  /// `constants` are the numbers that the expressions mention.
  init(_ program: Program, constants: [Rational]) {
    let around = Self.neighbours(of: constants)
    let told = ToldReplies(program)
    some = program.items.indices.map { item in
      Replies(Self.few(program.items[item], around), absences: [], isComplete: false)
    }
    all = program.items.indices.map { item in
      let answers = Self.all(program.items[item], mentioned: told.choices[item] ?? [])
      let absences = told.absences(of: item, program.items[item])
      let few = Self.few(program.items[item], around)
      return Replies(answers ?? few, absences: absences, isComplete: answers != nil)
    }
    let turns = around.filter { $0.isWhole && Program.ages.low <= $0 && $0 <= Program.ages.high }
    let ages = Set(turns.map { Int($0.numerator) } + [0, 130]).sorted()
    people = Self.people(program, ages: ages)
    everyone = Self.people(program, ages: Array(0...130))
  }

  /// As many numbers as one item's range is looked at around.
  private static let mostTurns = 60

  private static func neighbours(of constants: [Rational]) -> [Rational] {
    let turns = constants.sorted()
    let step = max(1, turns.count / mostTurns)
    let chosen = stride(from: 0, to: turns.count, by: step).map { turns[$0] }
    return chosen.flatMap { [$0.subtracting(.one), $0, $0.adding(.one)].compactMap(\.self) }
  }

  private static func people(_ program: Program, ages: [Int]) -> [Respondent] {
    let ages = program.asksAge ? ages.map { Int?.some($0) } : [nil]
    let sexes = program.asksSex ? Sex.allCases.map { Sex?.some($0) } : [nil]
    return ages.flatMap { age in sexes.map { Respondent(sex: $0, age: age) } }
  }

  // MARK: Answers

  private static func all(_ item: CompiledItem, mentioned: Set<Int>) -> Replies.Answers? {
    switch item.kind {
    case .truth: return .span(from: 0, count: 2)
    case .unscored: return .words
    case .choices:
      guard mentioned.count <= mostChoices else { return nil }
      return .choices(combinations(of: mentioned.sorted(), among: item.choiceCount))
    case .number:
      if let values = item.values { return .codes(values.sorted()) }
      guard item.isCoded, span(of: item) < mostAnswers else { return nil }
      return .span(from: item.domain.low.numerator, count: Int(span(of: item)) + 1)
    }
  }

  /// Every combination of the mentioned choices; one that is not mentioned stands in for none of them.
  private static func combinations(of mentioned: [Int], among count: Int) -> [UInt64] {
    let other = (0..<count).first { !mentioned.contains($0) }.map { UInt64(1) << UInt64($0) } ?? 0
    return (0..<(1 << mentioned.count)).map { number in
      let taken = mentioned.enumerated().filter { number & 1 << $0.offset != 0 }
      return taken.isEmpty ? other : taken.reduce(0) { $0 | 1 << UInt64($1.element) }
    }
  }

  private static func span(of item: CompiledItem) -> Int64 {
    item.domain.high.numerator - item.domain.low.numerator
  }

  private static func few(_ item: CompiledItem, _ around: [Rational]) -> Replies.Answers {
    switch item.kind {
    case .truth: return .span(from: 0, count: 2)
    case .unscored: return .words
    case .choices:
      let single = (0..<item.choiceCount).map { UInt64(1) << UInt64($0) }
      return .choices(single + [single.reduce(0, |)])
    case .number:
      if let values = item.values, values.count <= fewAnswers { return .codes(values.sorted()) }
      if item.values == nil, item.isCoded, span(of: item) < Int64(fewAnswers) {
        return .span(from: item.domain.low.numerator, count: Int(span(of: item)) + 1)
      }
      return .numbers(sample(of: item, around))
    }
  }

  private static func sample(of item: CompiledItem, _ around: [Rational]) -> [Rational] {
    if let values = item.values?.sorted() {
      let places = Set((0..<24).map { $0 * (values.count - 1) / 23 })
      let near = around.filter { number in values.contains { Rational(Int($0)) == number } }
      return Set(places.map { Rational(Int(values[$0])) } + near).sorted()
    }
    let (low, high) = (item.domain.low, item.domain.high)
    let step = high.subtracting(low)?.divided(by: 24) ?? .one
    let grid = (0...24).compactMap { step.multiplied(by: Rational($0))?.adding(low) }
    let fitting = (grid + around).filter { low <= $0 && $0 <= high && (!item.isCoded || $0.isWhole) }
    return Set(fitting + [low, high]).sorted()
  }
}
