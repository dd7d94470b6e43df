/// A sheet of tried answers as an author would write it in a worked example: `{q4: 3, rest: 0}`.
struct SheetText {
  let space: AnswerSpace
  let items: [ItemDraft]
  let responses: [ResponseKind]

  /// The answers of some items; those that most have in common stand as the rest.
  func text(_ sheet: [Int], of chosen: [Int]) -> String {
    let cells = chosen.map { (item: $0, cell: responses[$0].cell(of: space.choices[$0][sheet[$0]])) }
    let counts = cells.reduce(into: [String: Int]()) { $0[$1.cell, default: 0] += 1 }
    let common = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let rest = common.flatMap { $0.value > 1 ? $0.key : nil }
    let named = cells.filter { $0.cell != rest }.map { "\(items[$0.item].id.value): \($0.cell)" }
    return "{" + (named + (rest.map { ["rest: \($0)"] } ?? [])).joined(separator: ", ") + "}"
  }
}

extension ResponseKind {
  /// The cell of a file that gives an answer of that number.
  fileprivate func cell(of number: Rational) -> String {
    switch self {
    case .yesNo: number == .zero ? "no" : "yes"
    case .clock: Self.time(Int(number.numerator))
    case .multiple(let values): Self.taken(values, UInt64(number.numerator))
    case .choice, .integer, .decimal, .text, .date, .duration: number.exactText
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
