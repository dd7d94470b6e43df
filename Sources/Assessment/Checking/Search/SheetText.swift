/// A sheet of tried replies as an author would write it in a worked example: `{q4: 3, rest: 0}`.
struct SheetText {
  let items: [ItemDraft]
  let responses: [ResponseKind]

  /// The replies of some items; those that most have in common stand as the rest. Where the program asks, the
  /// person is told as well.
  func text(_ sheet: Sheet, of chosen: [Int]) -> String {
    let cells = chosen.compactMap { item in
      responses[item].cell(of: sheet.inputs[item]).map { (item: item, cell: $0) }
    }
    let counts = cells.reduce(into: [String: Int]()) { $0[$1.cell, default: 0] += 1 }
    let common = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let rest = common.flatMap { $0.value > 1 ? $0.key : nil }
    let named = cells.filter { $0.cell != rest }.map { "\(items[$0.item].id.value): \($0.cell)" }
    return "{" + (named + (rest.map { ["rest: \($0)"] } ?? [])).joined(separator: ", ") + "}"
      + Self.text(sheet.person)
  }

  private static func text(_ person: Respondent) -> String {
    let facts = [person.sex.map { "sex: \($0.name)" }, person.age.map { "age: \($0)" }].compactMap(\.self)
    return facts.isEmpty ? "" : " and respondent: {\(facts.joined(separator: ", "))}"
  }
}

extension ResponseKind {
  /// The cell of a file that gives a reply; `nil` where there is none to give.
  fileprivate func cell(of input: ItemInput) -> String? {
    switch input.state {
    case .anything, .missing(.notAsked): nil
    case .missing(let reason): "\"\(reason.cell)\""
    case .answered: cell(of: input.value, choices: input.choices)
    }
  }

  private func cell(of number: Rational, choices: UInt64) -> String {
    switch self {
    case .yesNo: number == .zero ? "no" : "yes"
    case .clock: "\"\(Self.time(Int(number.numerator)))\""
    case .multiple(let values): Self.taken(values, choices)
    case .choice, .integer, .decimal, .duration: number.exactText
    case .text: "\"…\""
    case .date: "2026-01-31"
    }
  }

  private static func taken(_ values: [Int], _ bits: UInt64) -> String {
    let taken = values.enumerated().filter { bits & 1 << UInt64($0.offset) != 0 }
    return "\"" + taken.map { String($0.element) }.joined(separator: ";") + "\""
  }

  private static func time(_ minutes: Int) -> String {
    let (hour, minute) = (String(minutes / 60), String(minutes % 60))
    return (hour.count < 2 ? "0" : "") + hour + ":" + (minute.count < 2 ? "0" : "") + minute
  }
}
