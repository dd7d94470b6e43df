import Assessment
import TestSupport

/// Replies that a seed decides, for whatever an item takes.
struct RandomReplies {
  private(set) var random: SeededGenerator

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  /// A number below another.
  mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  /// Somebody of whom more or less is known.
  mutating func person() -> Respondent {
    let sex: Sex? = [nil, .female, .male][below(3)]
    return Respondent(sex: sex, age: below(2) == 0 ? nil : 18 + below(80))
  }

  /// An answer that the item takes.
  mutating func answer(to item: Item) -> Answer {
    let few = Self.answers(to: item)
    return few[below(few.count)]
  }

  /// Why there is none.
  mutating func reason() -> NonAnswer {
    let reasons: [NonAnswer] = [.declined, .unknown, .distressed, .notUnderstood, .notApplicable]
    return reasons[below(reasons.count)]
  }

  /// Every answer of a choice; of numbers and times the ends and some between.
  static func answers(to item: Item) -> [Answer] {
    switch item.response {
    case .choice(let values): values.map { .choice($0) }
    case .multiple(let values): [.choices([]), .choices(values)] + values.map { .choices([$0]) }
    case .yesNo: [.yesNo(false), .yesNo(true)]
    case .integer(let range, _): some(of: range).map { .integer($0) }
    case .decimal(let range, _): [.decimal(range.lowerBound), .decimal(range.upperBound)]
    case .text: [.text("word")]
    case .date: [.date(year: 2026, month: 2, day: 17)]
    case .clock: [0, 1, 359, 420, 1260, 1350, 1439].map { .clock(minutes: $0) }
    case .duration(let range): some(of: range).map { .duration(minutes: $0) }
    }
  }

  private static func some(of range: ClosedRange<Int>) -> [Int] {
    let (low, high) = (range.lowerBound, range.upperBound)
    let between = [low + 1, low + (high - low) / 4, low + (high - low) / 2, high - 1].filter(range.contains)
    return Set([low, high] + between).sorted()
  }
}
