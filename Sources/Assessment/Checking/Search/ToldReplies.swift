/// What a program's expressions tell apart about replies, beside their numbers.
struct ToldReplies {
  /// The items of which it is asked whether they were declined.
  private(set) var declined: Set<Int> = []
  /// The items of which it is asked whether they were answered.
  private(set) var answered: Set<Int> = []
  /// The choices of multiple choices that are asked about.
  private(set) var choices: [Int: Set<Int>] = [:]
  /// The items that decide whether others are asked: left open, they let questions be answered together of which
  /// their answers would leave one out.
  private let gates: Set<Int>

  init(_ program: Program) {
    gates = Set(program.items.flatMap(\.conditionItems))
    for instruction in program.instructions {
      switch instruction {
      case .declined(let item, _, _): declined.insert(item)
      case .answered(let item, _, _): answered.insert(item)
      case .includes(let item, let choice, _): choices[item, default: []].insert(choice)
      case .item, .arithmetic, .negate, .round, .floor, .elapsed, .fold, .count, .chooseNumber, .sharedNumber,
        .compare, .sameTruth, .sameCategory, .not, .both, .either, .chooseTruth, .sharedCategory,
        .chooseCategory:
        break
      }
    }
  }

  /// The reasons for no answer that can make a difference. Any other leaves open what every answer settles, and
  /// shows nothing that no answer shows.
  func absences(of item: Int, _ compiled: CompiledItem) -> [NonAnswer] {
    var reasons: [NonAnswer] = []
    if declined.contains(item) { reasons.append(.declined) }
    if answered.contains(item) || gates.contains(item) { reasons.append(.unknown) }
    if compiled.notApplicable != nil { reasons.append(.notApplicable) }
    return reasons
  }
}
