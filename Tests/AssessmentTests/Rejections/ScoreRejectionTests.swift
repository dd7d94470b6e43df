import Testing

@testable import Assessment

/// What is said of slips among the scores, their bands, cut-offs and categories.
struct ScoreRejectionTests {
  private static let slips = [
    Slip("54: goes in a circle: one needs two needs one; a value cannot be made of itself") {
      $0.score("one", "two + 1"); $0.score("two", "one + 1")
    },
    Slip("54: score 'q1' bears the name of an item, so that expressions could not tell them apart") {
      $0.score("q1", "q2 + 1")
    },
    Slip("54: score 'total' stands twice; first on line 50") { $0.score("total", "q2 + 1") },
    Slip("50: bands of 'total' begin at 1, but the score begins at 0, for example with {rest: 0}") {
      $0.scores[0].bands[0].lowest.value = 1
    },
    Slip("50: bands of 'total' begin at -1, but the score begins at 0, for example with {rest: 0}") {
      $0.scores[0].bands[0].lowest.value = -1
    },
    Slip(
      "50: band 'severe' can never be reached: it begins at 28, and 'total' ends at 27, for example with {rest: 3}"
    ) { $0.scores[0].bands[4].lowest.value = 28 },
    Slip("50: bands go upwards, but 'moderate' (5) stands after 'mild' (5)") {
      $0.scores[0].bands[2].lowest.value = 5
    },
    Slip("50: band 'mild' stands twice; first on line 50") { $0.scores[0].bands[2].id.value = "mild" },
    Slip("54: band 'gap' can never be reached: no answers lead to a value from 29 to below 31") {
      $0.score("wide", "4 * sum(q1...q9)", bands: ["low": 0, "gap": 29, "high": 31])
    },
    Slip("50: positive: 28 parts nothing: the score runs from 0 to 27") {
      $0.scores[0].positive?.at.value = 28
    },
    Slip("50: positive has no source; name where it was read, or say that none was found") {
      $0.scores[0].positive?.source.source = nil
    },
    Slip("50: allow 9 of 9 terms: from 1 to 8") { $0.scores[0].missing?.allow.value = 9 },
    Slip("50: then 'guess' is unknown; use prorate or null") { $0.scores[0].missing?.then.value = "guess" },
    Slip("50: round 'down' is unknown; use nearest, up, none") {
      $0.scores[0].missing?.round = Located("down", line: 50)
    },
    Slip("50: round belongs to then: prorate; without it there is nothing to round") {
      $0.scores[0].missing?.then.value = "null"; $0.scores[0].missing?.round = Located("up", line: 50)
    },
    Slip("50: missing has no source; add source and verified") { $0.scores[0].missing?.source = nil },
    Slip(
      "54: only a sum(...), count(...) or mean(...), perhaps times a number, can be prorated; 'more' is none of "
        + "these on the outside"
    ) { $0.score("more", "sum(q1...q9) + 1", allow: 1) },
    Slip("54: 'mixed' cannot be prorated: its terms run over different ranges") {
      $0.score("mixed", "sum(q1, 2 * q2)", allow: 1)
    },
    Slip("53: category 'minor' is never the outcome of 'syndrome', whatever is answered") {
      $0.scores[3].categories?.append(Located("minor", line: 53))
    },
    Slip("54: category 'both' is never the outcome of 'kind', whatever is answered") {
      $0.score("kind", "if(q1 > q2, if(q2 > q1, both, more), less)", categories: ["both", "more", "less"])
    },
    Slip("54: a score has from 2 to 32 categories, not 1") {
      $0.score("lone", "if(q1 >= 1, only, only)", categories: ["only"])
    },
    Slip("53: category 'none' stands twice; first on line 53") {
      $0.scores[3].categories?.append(Located("none", line: 53))
    },
    Slip("54: category 'q1' bears the name of an item or score") {
      $0.score("kind", "if(q2 >= 1, q1, low)", categories: ["q1", "low"])
    },
    Slip("54: column 4 of the expression: the value must be one of the score's categories, this is a number")
    {
      $0.score("wrong", "q1 + q2", categories: ["low", "high"])
    },
    Slip(
      "54: score 'banded' has categories; missing, bands, positive, norms and change belong to numbers"
    ) { $0.score("banded", "if(q1 >= 1, high, low)", categories: ["low", "high"], bands: ["low": 0]) },
    Slip(
      "54: score 'gated' would never apply: its condition cannot hold; even with {rest: 3} it comes to 27 > 27"
    ) {
      $0.score("gated", "q1 + q2", appliesWhen: "total > 27")
    },
    Slip("54: score 'gated' would never apply: its condition cannot hold, whatever is answered") {
      $0.score("gated", "q1 + q2", appliesWhen: "q1 = 0 and q1 = 1")
    },
    Slip(
      "54: column 10 of the expression: this '>=' never holds: its left side lies between 0 and 27, its right side "
        + "is 28"
    ) { $0.score("kind", "if(total >= 28, high, low)", categories: ["low", "high"]) },
    Slip(
      "54: column 28 of the expression: the step '> 27' is never reached: the value lies between 0 and 27"
    ) { $0.score("level", "table(total, 0, > 13 -> 1, > 27 -> 2)", bands: ["low": 0, "high": 1]) },
  ]

  @Test(arguments: slips)
  func says(slip: Slip) { #expect(slip.complaints == [slip.expected]) }

  /// Every band of it is reached, but only where answers are missing and made up for.
  @Test func aBandThatOnlyMissingAnswersReachIsRemarked() throws {
    var draft = InstrumentDraft.plain()
    draft.response("even", "choice", values: [0, 2, 4])
    for number in 1...3 { draft.item("q\(number)", "even") }
    draft.score("total", "sum(q1...q3)", allow: 1, round: "none", bands: ["low": 0, "odd": 11, "high": 12])
    let instrument = try Samples.instrument(draft)
    #expect(
      instrument.remarks.map(\.description)
        == ["50: no answers lead into band 'odd' unless missing ones are made up for"])
  }
}
