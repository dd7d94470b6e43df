import Testing

@testable import Assessment

/// What is said of slips among the items and their conditions.
struct ItemRejectionTests {
  private static let slips = [
    Slip("20: item 'q1' stands twice; first on line 21") {
      $0.items[0].id.value = "q2"; $0.items[1].id.value = "q1"
      $0.items[1].id.line = 21; $0.items[2].id = Located("q1", line: 20)
    },
    Slip("30: item 'age' is a word of the expression language; choose another name") {
      $0.item("age", "frequency")
    },
    Slip("30: item 'q11' names the response 'frequncy', which does not exist; did you mean 'frequency'?") {
      $0.item("q11", "frequncy")
    },
    Slip("30: item 'q11' names the response 'answer', which does not exist; there are frequency") {
      $0.item("q11", "answer")
    },
    Slip(
      "29: item 'q10' has ask-when but does not say what it counts as when it is not asked: add hidden: omit, or "
        + "hidden: and a number that it could have as an answer"
    ) { $0.items[9].hidden = nil },
    Slip("20: item 'q1' is always asked, so hidden means nothing; remove it or add ask-when") {
      $0.items[0].hidden = Located("0", line: 20)
    },
    Slip("29: hidden 'skip' is unknown; use omit, or a number such as 0") {
      $0.items[9].hidden?.value = "skip"
    },
    Slip("29: hidden 7 is no answer that the item could have; it takes 0, 1, 2, 3") {
      $0.items[9].hidden?.value = "7"
    },
    Slip("20: not-applicable 9 is no answer that the item could have; it takes 0, 1, 2, 3") {
      $0.items[0].notApplicable = Located("9", line: 20)
    },
    Slip("29: item 'q10' would never be asked: its condition cannot hold, whatever is answered") {
      $0.items[9].askWhen?.value = "q1 >= 2 and q1 < 2"
    },
    Slip(
      "29: item 'q10' would always be asked: its condition cannot fail; even with {rest: 0} it comes to 0 >= 0"
    ) { $0.items[9].askWhen?.value = "total >= 0" },
    Slip(
      "29: item 'q10' would never be asked: its condition cannot hold; even with {rest: 3} it comes to 27 > 27"
    ) {
      $0.items[9].askWhen?.value = "total > 27"
    },
    Slip(
      "20: 'q1' is asked before 'q5', which its ask-when needs; move it behind, or ask about earlier items only"
    ) {
      $0.items[0].askWhen = Located("q5 >= 1", line: 20); $0.items[0].hidden = Located("0", line: 20)
    },
    Slip("20: goes in a circle: q1 needs total needs q1; a value cannot be made of itself") {
      $0.items[0].askWhen = Located("total >= 1", line: 20); $0.items[0].hidden = Located("0", line: 20)
    },
  ]

  @Test(arguments: slips)
  func says(slip: Slip) { #expect(slip.complaints == [slip.expected]) }
}
