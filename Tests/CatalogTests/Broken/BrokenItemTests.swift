import Testing

@Suite("Slips among the responses and items")
struct BrokenItemTests {
  static let responses = [
    Broken(
      "points: {kind: choice, values: [0, 1, 2, 3]}", "points: {kind: likert, values: [0, 1, 2, 3]}",
      "kind 'likert' is unknown; use choice, multiple, yes-no, integer, decimal, text, date, clock or duration"
    ),
    Broken(
      "{kind: choice, values: [0, 1, 2, 3]}", "{kind: choice, values: [0, 1, 2, three]}",
      "responses.points.values[4]: must be a whole number, not 'three'"),
    Broken(
      "{kind: choice, values: [0, 1, 2, 3]}", "{kind: choice, values: [0, 1, 2, 2]}",
      "value 2 of 'points' stands twice"),
    Broken(
      "{kind: choice, values: [0, 1, 2, 3]}", "{kind: choice, values: [0, 1, 2, 3000000]}",
      "value 3000000 is beyond a million"),
    Broken(
      "{kind: choice, values: [0, 1, 2, 3]}", "{kind: choice, values: [0]}",
      "'points' needs from 2 to 1000 values, it has 1"),
    Broken(
      "{kind: choice, values: [0, 1, 2, 3]}", "{kind: choice, value: [0, 1, 2, 3]}",
      "responses.points: unknown key 'value'; did you mean 'values'?"),
    Broken(
      "answer: {kind: yes-no}", "answer: {kind: yes-no, values: [0, 1]}",
      "values belong to choice and multiple, not to yes-no"),
    Broken(
      "time: {kind: clock}", "time: {kind: clock, min: 0}",
      "min and max belong to integer, decimal and duration, not to clock"),
    Broken(
      "min: 0, max: 24, unit", "min: 24, max: 0, unit",
      "max of 'hours' must be above min, both within a million"),
    Broken("min: 0, max: 24, unit", "max: 24, unit", "'hours' needs min and max"),
    Broken(
      "min: 0, max: 24, unit", "min: 0, max: a day, unit",
      "responses.hours.max: must be a number, not 'a day'"),
    Broken("max-length: 200", "max-length: 0", "max-length is from 1 to 10000"),
    Broken(
      "  words: {kind: text", "  spare: {kind: text}\n  words: {kind: text",
      "response 'spare' is used by no item; remove it"),
    Broken(
      "  words: {kind: text, max-length: 200}", "  words: text",
      "responses.words: must be a mapping, not a text"),
  ]

  static let items = [
    Broken(
      "{id: q2, response: points}", "{id: q2, response: point}",
      "item 'q2' names the response 'point', which does not exist; did you mean 'points'?"),
    Broken(
      "{id: q2, response: points}", "{id: q2, respones: points}",
      "items[2]: unknown key 'respones'; did you mean 'response'?"),
    Broken("{id: q2, response: points}", "{id: q2}", "items[2]: key 'response' is missing"),
    Broken("{id: q2, response: points}", "{response: points}", "items[2]: key 'id' is missing"),
    Broken(
      "{id: q2, response: points}", "{id: q1, response: points}", "item 'q1' stands twice; first on line 23"),
    Broken(
      "{id: q2, response: points}", "{id: Q2, response: points}",
      "item 'Q2' is no name: lower-case letters, digits and inner hyphens, a letter first"),
    Broken(
      "{id: q2, response: points}", "{id: q_2, response: points}",
      "item 'q_2' is no name: lower-case letters, digits and inner hyphens, a letter first"),
    Broken(
      "{id: q10, response: words}", "{id: age, response: words}",
      "item 'age' is a word of the expression language; choose another name"),
    Broken("safety: true,", "safety: yes,", "items[5].safety: must be one of true, false, not 'yes'"),
    Broken(
      "loinc: 44250-9", "loinc: 44250-8",
      "'44250-8' is no LOINC code: its check digit does not fit, so a digit is wrong"),
    Broken(
      "not-applicable: 0", "not-applicable: 25",
      "not-applicable 25 is no answer that the item could have; it takes a number from 0 to 24 (hours)"),
    Broken(
      "    hidden: omit\n", "    hidden: none\n", "hidden 'none' is unknown; use omit, or a number such as 0"),
    Broken(
      "    hidden: omit\n", "    hidden: 9\n",
      "hidden 9 is no answer that the item could have; it takes 0, 1, 2, 3"),
    Broken(
      "    hidden: omit\n", "", at: "ask-when",
      "item 'q11' has ask-when but does not say what it counts as when it is not asked: add hidden: omit, or "
        + "hidden: and a number that it could have as an answer"),
    Broken(
      "    ask-when: total >= 1\n", "", at: "hidden: omit",
      "item 'q11' is always asked, so hidden means nothing; remove it or add ask-when"),
    Broken(
      "ask-when: total >= 1", "ask-when: total >= 0",
      "item 'q11' would always be asked: its condition cannot fail; even with {rest: 0} it comes to 0 >= 0"),
    Broken(
      "ask-when: total >= 1", "ask-when: total > 9",
      "item 'q11' would never be asked: its condition cannot hold; even with {rest: 3} it comes to 9 > 9"),
    Broken(
      "ask-when: total >= 1", "ask-when: q1 >= 2 and q1 = 1",
      "item 'q11' would never be asked: its condition cannot hold, whatever is answered"),
    Broken(
      "ask-when: total >= 1", "ask-when: total",
      "column 1 of the expression: a truth is needed here, such as q1 >= 2; this is a number"),
    Broken(
      "{id: q2, response: points}", "{id: q2, response: points, ask-when: q3 >= 1, hidden: omit}",
      "'q2' is asked before 'q3', which its ask-when needs; move it behind, or ask about earlier items only"),
    Broken(
      "{id: q2, response: points}", "{id: q2, response: points, ask-when: total >= 1, hidden: omit}",
      "goes in a circle: q2 needs total needs q2; a value cannot be made of itself"),
  ]

  @Test("Each is told at its line, and nothing else", arguments: responses + items)
  func slip(_ slip: Broken) throws { try slip.check() }
}
