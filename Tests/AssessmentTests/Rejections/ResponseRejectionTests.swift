import Testing

@testable import Assessment

/// What is said of slips among the kinds of response.
struct ResponseRejectionTests {
  private static let slips = [
    Slip("10: response 'other' is used by no item; remove it") { $0.response("other", "yes-no") },
    Slip("10: response 'frequency' stands twice; first on line 10") {
      $0.response("frequency", "choice", values: [0, 1])
    },
    Slip("10: value 1 of 'frequency' stands twice") { $0.responses[0].values[0].value = 1 },
    Slip("10: value 2000000 is beyond a million") {
      $0.response("far", "choice", values: [0, 2_000_000]); $0.item("q11", "far")
    },
    Slip("10: 'single' needs from 2 to 1000 values, it has 1") {
      $0.response("single", "choice", values: [1]); $0.item("q11", "single")
    },
    Slip("10: 'span' needs min and max") {
      $0.response("span", "integer", min: 0); $0.item("q11", "span")
    },
    Slip("10: max of 'span' must be above min, both within a million") {
      $0.response("span", "integer", min: 5, max: 5); $0.item("q11", "span")
    },
    Slip("10: values belong to choice and multiple, not to yes-no") {
      $0.response("mixed", "yes-no", values: [0, 1]); $0.item("q11", "mixed")
    },
    Slip("10: min and max belong to integer, decimal and duration, not to clock") {
      $0.response("mixed", "clock", min: 0, max: 9); $0.item("q11", "mixed")
    },
    Slip("10: max-length is from 1 to 10000") {
      $0.response("words", "text"); $0.item("q11", "words"); $0.responses[1].maxLength = Located(0, line: 10)
    },
    Slip("10: unit belongs to integer and decimal, not to clock") {
      $0.response("time", "clock"); $0.item("q11", "time"); $0.responses[1].unit = Located("h", line: 10)
    },
    Slip(
      "10: kind 'likert' is unknown; use choice, multiple, yes-no, integer, decimal, text, date, clock or duration"
    ) {
      $0.response("odd", "likert"); $0.item("q11", "odd")
    },
  ]

  @Test(arguments: slips)
  func says(slip: Slip) { #expect(slip.complaints == [slip.expected]) }
}
