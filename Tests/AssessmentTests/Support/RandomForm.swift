import TestSupport

@testable import Assessment

/// Small forms with random rules, such that all there is to reply can be gone through.
struct RandomForm {
  var draft = InstrumentDraft.plain()
  private var random: SeededGenerator
  /// The items that are numbers, and those that are truths, as far as they stand.
  private var numbers: [String] = []
  private var truths: [String] = []
  private var scores: [String] = []
  private let asksOfPeople: Bool

  init(seed: Int) {
    random = SeededGenerator(seed: seed)
    asksOfPeople = seed.isMultiple(of: 7)
    draft.response("few", "choice", values: [0, 1, 2])
    draft.response("gaps", "choice", values: [1, 3, 4])
    draft.response("answer", "yes-no")
    addItems()
    addScores()
    addAlerts()
    draft.responses.removeAll { response in !draft.items.contains { $0.response.value == response.id.value } }
  }

  private mutating func one(of count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  private mutating func pick(_ words: [String]) -> String { words.randomElement(using: &random) ?? "1" }

  // MARK: Parts

  private mutating func addItems() {
    for number in 1...(asksOfPeople ? 2 : Int.random(in: 2...4, using: &random)) {
      let (id, kind) = ("q\(number)", pick(["few", "gaps", "answer", "few"]))
      let isGated = number > 1 && one(of: 3)
      let zero = kind == "gaps" ? "1" : "0"
      draft.item(
        id, kind, askWhen: isGated ? truth(2) : nil, hidden: isGated ? pick(["omit", zero]) : nil,
        notApplicable: one(of: 4) ? pick(["omit", zero]) : nil)
      if kind == "answer" { truths.append(id) } else { numbers.append(id) }
    }
  }

  private mutating func addScores() {
    for number in 1...Int.random(in: 1...3, using: &random) {
      let id = "s\(number)"
      let condition = one(of: 4) ? truth(2) : nil
      if one(of: 3) {
        draft.score(
          id, "if(\(truth(2)), if(\(truth(2)), one, two), three)", appliesWhen: condition,
          categories: ["one", "two", "three"])
      } else {
        draft.score(id, self.number(3), appliesWhen: condition)
        scores.append(id)
      }
    }
  }

  private mutating func addAlerts() {
    for number in 1...2 { draft.alert("a\(number)", truth(3)) }
  }

  // MARK: Expressions

  private mutating func number(_ depth: Int) -> String {
    let leaves = numbers + numbers + scores + (asksOfPeople ? ["age"] : [])
    if leaves.isEmpty { return "1" }
    guard depth > 0, !one(of: 4) else { return pick(leaves) }
    let below = depth - 1
    switch Int.random(in: 0..<14, using: &random) {
    case 0: return "\(number(below)) + \(pick(["1", "2", "3"]))"
    case 1: return "\(number(below)) - (\(number(below)))"
    case 2: return "(\(number(below))) * \(pick(["2", "3", "4", "-1"]))"
    case 3: return "(\(number(below))) / \(pick(["2", "3", "4"]))"
    case 4, 5: return "sum(\(number(below)), \(number(below)), \(number(below)))"
    case 6: return "mean(\(number(below)), \(number(below)))"
    case 7: return "\(pick(["min", "max"]))(\(number(below)), \(number(below)))"
    case 8, 9: return "count(\(truth(below)), \(truth(below)))"
    case 10: return "if(\(truth(below)), \(number(below)), \(number(below)))"
    case 11: return "table(\(number(below)), 0, > 1 -> \(pick(["2", "5"])), >= 3 -> \(number(below)))"
    case 12: return "\(pick(["round", "floor"]))((\(number(below))) / 2)"
    case _: return "(\(number(below))) * (\(number(below)))"
    }
  }

  private mutating func truth(_ depth: Int) -> String {
    let leaves = truths + numbers.map { "\($0) >= 2" } + (asksOfPeople ? ["female"] : [])
    if !leaves.isEmpty, depth == 0 || one(of: 4) { return pick(leaves) }
    let below = max(0, depth - 1)
    switch Int.random(in: 0..<8, using: &random) {
    case 0 where depth > 0: return "(\(truth(below)) and \(truth(below)))"
    case 1 where depth > 0: return "(\(truth(below)) or \(truth(below)))"
    case 2 where depth > 0: return "not \(truth(below))"
    case 3 where !(numbers + truths).isEmpty:
      return "\(pick(["answered", "declined"]))(\(pick(numbers + truths)))"
    case _:
      let sign = pick(["<", "<=", ">", ">=", "=", "!="])
      return "\(number(below)) \(sign) \(pick(["0", "1", "2", "3", "4", "6"]))"
    }
  }

  // MARK: Bands

  /// Gives the number scores bands from where they begin, and now and then one that begins too high.
  mutating func addBands(from lowest: [Int: Rational], to highest: [Int: Rational], withSlips: Bool = true) {
    for index in draft.scores.indices where draft.scores[index].categories == nil {
      guard let low = lowest[index], let high = highest[index] else { continue }
      let start = withSlips && one(of: 5) ? low.adding(.one) ?? low : low
      var edges: Set<Rational> = [start]
      for _ in 0..<3 {
        let part = Rational(Int.random(in: 1...12, using: &random)).divided(by: 10) ?? .one
        let step = high.subtracting(low)?.multiplied(by: part) ?? .zero
        if let edge = low.adding(one(of: 2) ? step.rounded : step), edge > start { edges.insert(edge) }
      }
      draft.scores[index].bands = edges.sorted().enumerated().map { place, edge in
        BandDraft(id: Located("b\(place)", line: 50 + index), lowest: Located(edge, line: 50 + index))
      }
    }
  }

  // MARK: Mending

  /// Puts something plain in place of what is complained of, by the lines on which drafts in code stand.
  mutating func mend(lines: Set<Int>) {
    for line in lines {
      switch line {
      case 20..<50: (draft.items[line - 20].askWhen, draft.items[line - 20].hidden) = (nil, nil)
      case 50..<70: mend(score: line - 50)
      case _: draft.alerts[line - 70].when.value = "declined(q1)"
      }
    }
  }

  private mutating func mend(score index: Int) {
    draft.scores[index].bands = []
    if draft.scores[index].appliesWhen != nil {
      draft.scores[index].appliesWhen = nil
    } else if draft.scores[index].categories != nil {
      draft.scores[index].value.value = "if(declined(q1), one, if(declined(q2), two, three))"
    } else {
      draft.scores[index].value.value =
        numbers.isEmpty ? "count(q1)" : "sum(\(numbers.joined(separator: ", ")))"
    }
  }
}
