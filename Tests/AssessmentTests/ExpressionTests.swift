import TestSupport
import Testing

@testable import Assessment

/// Every way in which an expression is refused: where, and in which words.
struct ExpressionTests {
  /// What loading says against a score of that value; q1…q4 are choices 0–3, yes is yes-no, words is text,
  /// many is a multiple choice, bed is a clock time, kind is a category score.
  private static func complaints(_ value: String) -> [String] {
    var draft = InstrumentDraft.plain()
    draft.response("frequency", "choice", values: [0, 1, 2, 3])
    draft.response("answer", "yes-no")
    draft.response("text", "text")
    draft.response("many", "multiple", values: [1, 2])
    draft.response("clock", "clock")
    for number in 1...4 { draft.item("q\(number)", "frequency") }
    draft.item("loss", "answer")
    draft.item("words", "text")
    draft.item("many", "many")
    draft.item("bed", "clock")
    draft.score("kind", "if(q1 >= 2, high, low)", categories: ["low", "high"])
    draft.score("total", value)
    return draft.complaints
  }

  private static let refused: [(String, String)] = [
    ("", "column 1 of the expression: expected a number, an item, a score or a function, found the end"),
    ("q1 +", "column 5 of the expression: expected a number, an item, a score or a function, found the end"),
    ("q1 q2", "column 4 of the expression: expected an operator or the end, found 'q2'"),
    ("(q1 + q2", "column 9 of the expression: expected ')', found the end"),
    ("sum(q1, q2", "column 11 of the expression: expected ',' or ')', found the end"),
    ("q1 == q2", "column 5 of the expression: expected a value: equality is written with one '=', found '='"),
    (
      "count(q1 < q2 < q3)",
      "column 15 of the expression: expected 'and': comparisons are not chained, found '<'"
    ),
    ("and q1", "column 1 of the expression: 'and' needs a value before it"),
    ("sum(q1...3)", "column 10 of the expression: expected the last item of the range, found '3'"),
    ("q1 & q2", "column 4 of the expression: '&' means nothing here"),
    ("12345678901234567890", "column 1 of the expression: the number has too many digits"),
    (
      "q1...q4",
      "column 1 of the expression: a range of items stands only inside sum, mean, min, max or count"
    ),
    ("sum(q1...q9)", "column 5 of the expression: 'q9' is no item; did you mean 'q1'?"),
    (
      "sum(q4...q1)", "column 5 of the expression: 'q4...q1' runs backwards: the items stand in another order"
    ),
    ("count(q1...q2 > q3...q4)", "column 15 of the expression: one argument takes one range of items"),
    ("sum()", "column 1 of the expression: it needs at least one argument"),
    ("q1 + loss", "column 6 of the expression: a number is needed here, this is a truth (yes or no)"),
    (
      "count(q1)", "column 7 of the expression: a truth is needed here, such as q1 >= 2; this is a number"
    ),
    ("count(kind >= low)", "column 12 of the expression: categories have no order; use = or !="),
    ("count(loss > yes)", "column 12 of the expression: truths have no order; use = or !="),
    (
      "count(q1 = loss)",
      "column 10 of the expression: a number cannot be compared with a truth (yes or no)"
    ),
    (
      "if(loss, 1, yes)",
      "column 1 of the expression: both ends of 'if' must be of one kind: a number, a truth (yes or no)"
    ),
    ("if(loss, 1)", "column 1 of the expression: use it as if(truth, then, else)"),
    ("round(q1, 2)", "column 1 of the expression: use it as round(number)"),
    ("count(answered(1))", "column 16 of the expression: an item is needed here: answered(q1)"),
    (
      "q1 + words",
      "column 6 of the expression: 'words' takes words or a date; only answered(words) can be told"
    ),
    ("q1 + many", "column 6 of the expression: 'many' is a multiple choice; use includes(many, value)"),
    (
      "count(includes(many, 3))",
      "column 7 of the expression: includes needs an item of multiple choice and one of its values"
    ),
    ("elapsed(bed, q1)", "column 1 of the expression: elapsed needs two items that take a clock time"),
    (
      "elapsed(bed)",
      "column 1 of the expression: use it as elapsed(from, to), the minutes between two clock times"
    ),
    ("totl + 1", "column 1 of the expression: 'totl' is no item or score; did you mean 'total'?"),
    (
      "q1-q2",
      "column 1 of the expression: 'q1-q2' is no item or score; a difference is written with spaces: 'a - b'"
    ),
    (
      "median(q1)",
      "column 1 of the expression: 'median' is no function; there are sum, mean, min, max, count, if, round, "
        + "floor, table, reverse, answered, declined, includes, elapsed and open"
    ),
    (
      "loss",
      "column 1 of the expression: a score is a number, or has categories; this is a truth (yes or no): use "
        + "count(...) or if(truth, category, category)"
    ),
    (
      "q1 / q2",
      "column 6 of the expression: the divisor can be 0, as with {q2: 0}; use mean(...) or max(1, ...)"
    ),
    ("count(q1 >= 4)", "column 10 of the expression: 'q1 >= 4' never holds: q1 takes 0, 1, 2, 3"),
    ("count(q1...q4 < 9)", "column 15 of the expression: 'q1 < 9' always holds: q1 takes 0, 1, 2, 3"),
    (String(repeating: "(", count: 70) + "q1", "column 62 of the expression: nested deeper than 60"),
    (
      Array(repeating: "q1", count: 402).joined(separator: " + "),
      "column 2004 of the expression: more than 400 operators"
    ),
    (String(repeating: " ", count: 10_001), "column 1 of the expression: longer than 10000 characters"),
    (
      "q1 * 999999999999",
      "the expression reaches beyond a billion, or into fractions too fine to be told exactly; make its numbers "
        + "smaller"
    ),
    ("total + 1", "goes in a circle: total needs total; a value cannot be made of itself"),
  ]

  @Test(arguments: refused.indices)
  func refuses(index: Int) {
    let (value, message) = Self.refused[index]
    let complaints = Self.complaints(value)
    #expect(complaints.count == 1, "\(complaints)")
    let last = complaints.first.map { String($0.drop { $0 != " " }.dropFirst()) }
    #expect(last == message)
  }

  @Test func aLineInsideTheExpressionIsALineOfTheFile() {
    #expect(
      Self.complaints("q1 +\n q2 +\n  nine") == ["53: column 3 of the expression: 'nine' is no item or score"]
    )
  }

  private static let accepted: [(String, String, String)] = [
    ("1 + 2 * 3", "", "7"), ("(1 + 2) * 3", "", "9"), ("10 - 2 - 3", "", "5"), ("-q1 + 5", "2", "3"),
    ("round(0.5)", "", "1"), ("round(-1.5)", "", "-2"), ("floor(-1.5)", "", "-2"), ("floor(7 / 2)", "", "3"),
    ("mean(q1...q4)", "1 2 2 2", "1.75"), ("min(q1...q4)", "3 1 2 3", "1"), ("max(q1...q4)", "0 1 2 1", "2"),
    ("sum(3 - q1...q4)", "0 1 2 3", "6"), ("count(q1...q2 >= 2, q3 >= 1)", "2 1 1", "2"),
    ("count(not q1...q4 = 0)", "0 1 2 0", "2"), ("if(q1 > q2, q1, q2)", "1 3", "3"),
    ("if(q1 >= 1 or q2 >= 1 and q3 >= 1, 1, 0)", "1 0 0", "1"),
    ("if((q1 >= 1 or q2 >= 1) and q3 >= 1, 1, 0)", "1 0 0", "0"),
    ("if(kind = high, 1, 0)", "3", "1"), ("if(kind != high, 1, 0)", "3", "0"),
    ("if(loss = no, 1, 0)", "0 0 0 0 no", "1"), ("if(q1 != 1, 1, 0)", "1", "0"),
    ("count(answered(q1...q4))", "1 _ !unknown 0", "2"),
    ("count(declined(q1...q4))", "!declined _ 1 !unknown", "1"),
    ("floor(sum(q1...q4) * 5 / 4)", "3 3 3 2", "13"),
  ]

  @Test(arguments: accepted.indices)
  func computes(index: Int) throws {
    let (value, cells, expected) = Self.accepted[index]
    var draft = InstrumentDraft.plain()
    draft.response("frequency", "choice", values: [0, 1, 2, 3])
    draft.response("answer", "yes-no")
    for number in 1...4 { draft.item("q\(number)", "frequency") }
    draft.item("loss", "answer")
    draft.score("kind", "if(q1 >= 2, high, low)", categories: ["low", "high"])
    draft.score("total", value)
    let instrument = try Samples.instrument(draft)
    #expect(try instrument.assess(instrument.sheet(cells)).number("total")?.value?.description == expected)
  }

  @Test(arguments: 0..<300)
  func garbageIsRefusedInWordsOfItsLine(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let words = [
      "q1", "q2", "q1...q4", "(", ")", ",", "+", "-", "/", "*", ">=", "=", "not", "and", "or", "if", "sum",
    ]
    let more = [
      "count", "loss", "kind", "high", "0", "0.5", "yes", "...", "age", "elapsed", "é", "\n", "total",
    ]
    let text = (0..<Int.random(in: 1...24, using: &random)).map { _ in
      (words + more).randomElement(using: &random) ?? ""
    }
    let complaints = Self.complaints(text.joined(separator: Bool.random(using: &random) ? " " : ""))
    // A line of the draft, then something said of it.
    let isLocated = complaints.allSatisfy { complaint in
      let parts = complaint.split(separator: ":", maxSplits: 1)
      return parts.count == 2 && (Int(parts[0]) ?? 0) > 0 && parts[1].contains { $0.isLetter }
    }
    #expect(isLocated, "\(text): \(complaints)")
  }
}
