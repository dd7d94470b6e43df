/// The answers that are tried, item by item, and the people who may give them.
///
/// Every answer where there are few; else the ends, a grid between them, and the neighbourhood of every number
/// that the expressions mention, since only there can an outcome change its course.
struct AnswerSpace {
  /// The answers of each item, ascending; of a multiple choice the choices taken as bits.
  let choices: [[Rational]]
  /// Who may answer: of either sex, at every age at which an expression turns.
  let people: [Respondent]

  /// As many answers of one item as are all tried.
  private static let mostAnswers = 60

  /// `constants` are the numbers that the expressions mention.
  init(_ program: Program, constants: [Rational]) {
    let around = constants.flatMap { [$0.subtracting(.one), $0, $0.adding(.one)].compactMap(\.self) }
    choices = program.items.map { Self.answers(of: $0, around: around) }
    let turns = around.filter { $0.isWhole && Program.ages.low <= $0 && $0 <= Program.ages.high }
    let ages = program.asksAge ? Set(turns.map { Int($0.numerator) } + [0, 130]).sorted() : [60]
    let sexes = program.asksSex ? Sex.allCases : [.female]
    people = ages.flatMap { age in sexes.map { Respondent(sex: $0, age: age) } }
  }

  private static func answers(of item: CompiledItem, around: [Rational]) -> [Rational] {
    switch item.kind {
    case .truth: [.zero, .one]
    case .unscored: [.zero]
    case .choices: masks(item.choiceCount)
    case .number:
      if let values = item.values {
        values.sorted().map { Rational(Int($0)) }
      } else if item.isCoded, span(of: item) < mostAnswers {
        (item.domain.low.numerator...item.domain.high.numerator).map { Rational(reduced: $0, over: 1) }
      } else {
        sample(of: item, around: around)
      }
    }
  }

  /// None, each alone, and all together.
  private static func masks(_ count: Int) -> [Rational] {
    let single = (0..<count).map { Rational(1 << $0) }
    return [.zero] + single + (count > 1 ? [Rational(1 << count - 1)] : [])
  }

  private static func span(of item: CompiledItem) -> Int64 {
    item.domain.high.numerator - item.domain.low.numerator
  }

  private static func sample(of item: CompiledItem, around: [Rational]) -> [Rational] {
    let (low, high) = (item.domain.low, item.domain.high)
    let step = high.subtracting(low)?.divided(by: 24) ?? .one
    let grid = (0...24).compactMap { step.multiplied(by: Rational($0))?.adding(low) }
    let fitting = (grid + around).filter { low <= $0 && $0 <= high && (!item.isCoded || $0.isWhole) }
    return Set(fitting + [low, high]).sorted()
  }
}
