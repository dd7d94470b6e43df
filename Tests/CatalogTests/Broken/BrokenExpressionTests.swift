import Testing

@Suite("Slips in expressions")
struct BrokenExpressionTests {
  /// A slip in what a score is made of.
  private static func value(_ expression: String, _ message: String) -> Broken {
    Broken(
      "value: count(includes(q9, 1), includes(q9, 2))", "value: \(expression)", at: "value: \(expression)",
      message)
  }

  static let words = [
    value("sum(q1...q3, q33)", "column 14 of the expression: 'q33' is no item or score; did you mean 'q3'?"),
    value("sum(q1...q30)", "column 5 of the expression: 'q30' is no item; did you mean 'q3'?"),
    value(
      "sum(q3...q1)", "column 5 of the expression: 'q3...q1' runs backwards: the items stand in another order"
    ),
    value(
      "sum(q1-q3)",
      "column 5 of the expression: 'q1-q3' is no item or score; a difference is written with spaces: 'a - b'"),
    value(
      "summe(q1...q3)",
      "column 1 of the expression: 'summe' is no function; there are sum, mean, min, max, count, if, round, floor, "
        + "table, reverse, answered, declined, includes, elapsed and open"),
    value(
      "q1...q3",
      "column 1 of the expression: a range of items stands only inside sum, mean, min, max or count"),
    value("sum(q1...q2", "column 12 of the expression: expected ',' or ')', found the end"),
    value("sum(q1; q3)", "column 7 of the expression: ';' means nothing here"),
    value(
      "sum(q1 == q3)",
      "column 9 of the expression: expected a value: equality is written with one '=', found '='"),
    value(
      "1 <= q1 <= 3", "column 9 of the expression: expected 'and': comparisons are not chained, found '<='"),
  ]

  static let kinds = [
    value(
      "sum(q1...q3, q5)", "column 14 of the expression: a number is needed here, this is a truth (yes or no)"),
    value(
      "count(q1...q3)",
      "column 7 of the expression: a truth is needed here, such as q1 >= 2; this is a number"),
    value(
      "sum(q1...q3, q9)", "column 14 of the expression: 'q9' is a multiple choice; use includes(q9, value)"),
    value(
      "sum(q1...q3, q10)",
      "column 14 of the expression: 'q10' takes words or a date; only answered(q10) can be told"),
    value(
      "sum(q1...q3) >= 3",
      "column 14 of the expression: a score is a number, or has categories; this is a truth (yes or no): use "
        + "count(...) or if(truth, category, category)"),
    value("count(kind > none)", "column 12 of the expression: categories have no order; use = or !="),
    value(
      "count(q1 = yes)", "column 10 of the expression: a number cannot be compared with a truth (yes or no)"),
    value("if(q5, 1, none)", "column 11 of the expression: 'none' is no item or score"),
    value("if(q5, 1)", "column 1 of the expression: use it as if(truth, then, else)"),
    value("elapsed(q1, q7)", "column 1 of the expression: elapsed needs two items that take a clock time"),
    value(
      "count(includes(q9, 7))",
      "column 7 of the expression: includes needs an item of multiple choice and one of its values"),
    value(
      "count(declined(q33))",
      "column 16 of the expression: an item is needed here: declined(q1); 'q33' is none; did you mean 'q3'?"),
  ]

  static let numbers = [
    value(
      "sum(q1...q3, reverse(q4))",
      "column 14 of the expression: only an item of choices can be reversed, whose values mirror each other; "
        + "'q4' takes 0, 1, 4"),
    value(
      "sum(q1, open(3, 0))",
      "column 9 of the expression: open(lowest, highest) needs two numbers, the lower one first"),
    value(
      "table(q1, 0, > 2 -> 1, > 1 -> 2)",
      "column 26 of the expression: the bounds of a table ascend; 1 does not come after 2"),
    value(
      "table(q1, 0, < 2 -> 1)",
      "column 14 of the expression: a step of a table begins with > or >=, such as > 15 -> 1"),
    value(
      "sum(q1, > 2 -> 1)",
      "column 9 of the expression: a step '> 15 -> 1' stands only inside table(value, first, steps)"),
    value(
      "table(q1, 0)",
      "column 1 of the expression: use it as table(value, first, > 15 -> second, > 30 -> third)"),
    value(
      "q1 / q2",
      "column 6 of the expression: the divisor can be 0, as with {q2: 0}; use mean(...) or max(1, ...)"),
    value(
      "q1 / (2 * q2 - 3)",
      "column 14 of the expression: the divisor must keep clear of 0, it lies between -3 and 3; use mean(...) or "
        + "max(1, ...)"),
    value("count(q1...q3 >= 4)", "column 15 of the expression: 'q1 >= 4' never holds: q1 takes 0, 1, 2, 3"),
    value("count(q4 = 2)", "column 10 of the expression: 'q4 = 2' never holds: q4 takes 0, 1, 4"),
    Broken(
      "total >= 1, some, none", "total >= 10, some, none",
      "column 39 of the expression: this '>=' never holds: its left side lies between 0 and 9, its right side is 10"
    ),
    Broken(
      ">= 6 -> 2)", ">= 16 -> 2)",
      "column 28 of the expression: the step '>= 16' is never reached: the value lies between 0 and 9"),
    Broken(
      ">= 3 -> 1,", ">= 0 -> 1,",
      "column 17 of the expression: the step '>= 0' is always passed: the value lies between 0 and 9"),
    Broken(
      "value: 4 * sum(q1...q3)", "value: 4 * fourfold",
      "goes in a circle: fourfold needs fourfold; a value cannot be made of itself"),
    Broken(
      "value: elapsed(q6, q7)", "value: elapsed(q6, q7) * 9999999",
      "the expression reaches beyond a billion, or into fractions too fine to be told exactly; make its numbers smaller"
    ),
  ]

  @Test("Each is told at its line, and nothing else", arguments: words + kinds + numbers)
  func slip(_ slip: Broken) throws { try slip.check() }
}
