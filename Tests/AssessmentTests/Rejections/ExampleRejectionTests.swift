import Testing

@testable import Assessment

/// What is said of worked examples that do not hold, or cannot be read.
struct ExampleRejectionTests {
  private static let slips = [
    Slip("90: the example does not hold: 'total' expected 8, found 9") {
      $0.example([:], rest: "1", expect: ["total": "8"])
    },
    Slip("90: the example does not hold: 'total.band' expected mild, found null") {
      $0.example(["q1": "3"], expect: ["total.band": "mild"])
    },
    Slip("90: the example does not hold: alerts expected [], found [thoughts-of-death]") {
      $0.example(["q9": "1"], alerts: [])
    },
    Slip("90: the example does not hold: prompts expected [], found [q9]") {
      $0.example(["q9": "!declined"], prompts: [])
    },
    Slip(
      "90: the example expects 'death' among its alerts, which cannot be there; there are thoughts-of-death"
    ) {
      $0.example(["q9": "1"], alerts: ["death"])
    },
    Slip("90: the example answers 'q12', which is no item; did you mean 'q1'?") {
      $0.example(["q12": "1"], expect: ["total": "9"])
    },
    Slip("90: q1: not among its answers; it takes 0, 1, 2, 3") {
      $0.example(["q1": "7"], expect: ["total": "9"])
    },
    Slip("90: the example expects 'sum', which is no score; there are total, core, symptoms, syndrome") {
      $0.example(["q1": "1"], expect: ["sum": "1"])
    },
    Slip(
      "90: 'total.mean' cannot be expected; use SCORE, SCORE.band, SCORE.min, SCORE.max or SCORE.prorated"
    ) { $0.example(["q1": "1"], expect: ["total.mean": "1"]) },
    Slip("90: no item takes '9' as the rest") { $0.example([:], rest: "9", expect: ["total": "9"]) },
    Slip("90: the example has no source; name the published rule that it was worked from") {
      $0.example(["q1": "1"]); $0.examples[0].source = nil
    },
  ]

  @Test(arguments: slips)
  func says(slip: Slip) { #expect(slip.complaints == [slip.expected]) }

  @Test func aWorkedExampleThatHoldsIsKept() throws {
    var draft = Samples.phq9Draft
    draft.example(
      ["q9": "!declined"], rest: "1",
      expect: [
        "total": "9", "total.min": "8", "total.max": "11", "total.prorated": "true", "syndrome": "none",
      ],
      alerts: [], prompts: ["q9"])
    let example = try #require(try Samples.instrument(draft).examples.first)
    #expect(example.replies[8] == .nonAnswer(.declined))
    #expect(example.expected["total.max"] == "11" && example.expected.count == 5)
    #expect(example.alerts == [] && example.prompts == ["q9"])
  }
}
