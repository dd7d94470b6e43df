import Testing

@testable import Assessment

/// Everything that loading finds in an instrument's file, in the words that its author reads.
struct RejectionTests {
  private typealias Change = @Sendable (inout InstrumentDraft) -> Void

  private static let defects: [(String, Change)] = [
    (
      "1: id 'PHQ 9' is no name: lower-case letters, digits and inner hyphens, a letter first",
      {
        $0.id.value = "PHQ 9"
      }
    ),
    ("2: version '1.0' is not of the form 1.0.0", { $0.version.value = "1.0" }),
    ("3: measures is empty", { $0.measures.value = " " }),
    (
      "4: recall '2 weeks' is no period; use now, lifetime, since-last, or a duration such as P2W or P30D",
      {
        $0.recall.value = "2 weeks"
      }
    ),
    (
      "5: direction 'up' is unknown; use higher-is-worse, higher-is-better, none",
      {
        $0.direction.value = "up"
      }
    ),
    ("6: minutes is the typical length, from 1 to 600", { $0.minutes.value = 0 }),
    ("7: mode 'phone' is unknown; use interviewer, self", { $0.modes = [Located("phone", line: 7)] }),
    (
      "7: mode 'self' stands twice; first on line 7",
      {
        $0.modes = [Located("self", line: 7), Located("self", line: 7)]
      }
    ),
    ("1: modes is empty; say interviewer, self, or both", { $0.modes = [] }),
    ("8: licence: terms is empty", { $0.licence.terms.value = "" }),
    ("8: fit: age is the lowest age in years, from 0 to 120", { $0.fit.age = Located(400, line: 8) }),
    ("9: this figure has no source", { $0.sources = [SourceDraft(verified: true, line: 9)] }),
    (
      "9: this figure does not say whether its source was checked: verified: true or false",
      {
        $0.sources = [SourceDraft(source: Located("a book", line: 9), line: 9)]
      }
    ),
    (
      "1: '44261-5' is no LOINC code: its check digit does not fit",
      { $0.loinc = Located("44261-5", line: 1) }
    ),
    ("1: variant-of names this instrument itself", { $0.variantOf = Located("phq-9", line: 1) }),
    ("10: response 'other' is used by no item", { $0.response("other", "yes-no") }),
    (
      "10: response 'frequency' stands twice; first on line 10",
      {
        $0.response("frequency", "choice", values: [0, 1])
      }
    ),
    ("10: value 1 of 'frequency' stands twice", { $0.responses[0].values[0].value = 1 }),
    (
      "10: value 2000000 is beyond a million",
      { draft in
        draft.response("far", "choice", values: [0, 2_000_000])
        draft.item("far", "far")
      }
    ),
    (
      "10: 'single' needs from 2 to 1000 values, it has 1",
      { draft in
        draft.response("single", "choice", values: [1])
        draft.item("q11", "single")
      }
    ),
    (
      "10: 'span' needs min and max",
      { draft in
        draft.response("span", "integer", min: 0)
        draft.item("q11", "span")
      }
    ),
    (
      "10: max of 'span' must be above min, both within a million",
      { draft in
        draft.response("span", "integer", min: 5, max: 5)
        draft.item("q11", "span")
      }
    ),
    (
      "10: values belong to choice and multiple, not to yes-no",
      { draft in
        draft.response("mixed", "yes-no", values: [0, 1])
        draft.item("q11", "mixed")
      }
    ),
    (
      "10: min and max belong to integer, decimal and duration, not to clock",
      { draft in
        draft.response("mixed", "clock", min: 0, max: 9)
        draft.item("q11", "mixed")
      }
    ),
    (
      "10: kind 'likert' is unknown; use choice, multiple, yes-no, integer, decimal, text, date, clock or duration",
      { draft in
        draft.response("odd", "likert")
        draft.item("q11", "odd")
      }
    ),
    (
      "20: item 'q1' stands twice; first on line 21",
      {
        $0.items[0].id.value = "q2"; $0.items[1].id.value = "q1"
        $0.items[1].id.line = 21; $0.items[2].id = Located("q1", line: 20)
      }
    ),
    (
      "30: item 'age' is a word of the expression language; choose another name",
      { $0.item("age", "frequency") }
    ),
    ("30: item 'q11' names the response 'answer', which does not exist", { $0.item("q11", "answer") }),
    (
      "29: item 'q10' has ask-when but does not say what it counts as when it is not asked: add hidden: 0 or "
        + "hidden: omit", { $0.items[9].hidden = nil }
    ),
    (
      "20: item 'q1' is always asked, so hidden means nothing",
      { $0.items[0].hidden = Located("0", line: 20) }
    ),
    ("29: hidden 'skip' is unknown; use omit, or a number such as 0", { $0.items[9].hidden?.value = "skip" }),
    (
      "29: item 'q10' would never be asked: its condition cannot hold, whatever is answered",
      {
        $0.items[9].askWhen?.value = "q1 >= 2 and q1 < 2"
      }
    ),
    (
      "29: item 'q10' would always be asked: its condition cannot fail; even with {rest: 0} it comes to 0 >= 0",
      {
        $0.items[9].askWhen?.value = "total >= 0"
      }
    ),
    (
      "20: 'q1' is asked before 'q5', which its ask-when needs",
      { draft in
        draft.items[0].askWhen = Located("q5 >= 1", line: 20)
        draft.items[0].hidden = Located("0", line: 20)
      }
    ),
    (
      "20: goes in a circle: q1 needs total needs q1",
      { draft in
        draft.items[0].askWhen = Located("total >= 1", line: 20)
        draft.items[0].hidden = Located("0", line: 20)
      }
    ),
    (
      "54: goes in a circle: one needs two needs one",
      { draft in
        draft.score("one", "two + 1")
        draft.score("two", "one + 1")
      }
    ),
    ("54: score 'q1' bears the name of an item", { $0.score("q1", "q2 + 1") }),
    ("54: score 'total' stands twice; first on line 50", { $0.score("total", "q2 + 1") }),
    (
      "50: bands of 'total' begin at 1, but the score begins at 0, for example with {rest: 0}",
      { $0.scores[0].bands[0].lowest.value = 1 }
    ),
    (
      "50: band 'severe' can never be reached: it begins at 28, and 'total' ends at 27, for example "
        + "with {rest: 3}",
      { $0.scores[0].bands[4].lowest.value = 28 }
    ),
    (
      "50: band 'moderate' begins at 5, which is not above 'mild' (5); bands go upwards",
      { $0.scores[0].bands[2].lowest.value = 5 }
    ),
    ("50: band 'mild' stands twice; first on line 50", { $0.scores[0].bands[2].id.value = "mild" }),
    ("50: positive: 28 parts nothing: the score runs from 0 to 27", { $0.scores[0].positive?.at.value = 28 }),
    ("50: positive has no source", { $0.scores[0].positive?.source.source = nil }),
    ("50: allow 9 of 9 terms: from 1 to 8", { $0.scores[0].missing?.allow.value = 9 }),
    ("50: then 'guess' is unknown; use prorate or null", { $0.scores[0].missing?.then.value = "guess" }),
    (
      "50: round 'down' is unknown; use nearest, up, none",
      { $0.scores[0].missing?.round = Located("down", line: 50) }
    ),
    (
      "54: only a sum(...), count(...) or mean(...), perhaps times a number, can be prorated; 'more' is none of "
        + "these on the outside", { $0.score("more", "sum(q1...q9) + 1", allow: 1) }
    ),
    (
      "54: 'mixed' cannot be prorated: its terms run over different ranges",
      {
        $0.score("mixed", "sum(q1, 2 * q2)", allow: 1)
      }
    ),
    (
      "54: sd must be above 0",
      {
        $0.score("extra", "q1 + q2"); $0.scores[4].change = change(sd: 0, r: 1, over: 2)
      }
    ),
    (
      "54: reliability must lie between 0 and 1",
      {
        $0.score("extra", "q1 + q2"); $0.scores[4].change = change(sd: 5, r: 3, over: 2)
      }
    ),
    (
      "53: category 'minor' is never the outcome of 'syndrome'",
      {
        $0.scores[3].categories?.append(Located("minor", line: 53))
      }
    ),
    (
      "54: a score has from 2 to 32 categories, not 1",
      {
        $0.score("lone", "if(q1 >= 1, only, only)", categories: ["only"])
      }
    ),
    (
      "53: category 'none' stands twice; first on line 53",
      {
        $0.scores[3].categories?.append(Located("none", line: 53))
      }
    ),
    (
      "54: the value",  // completed below
      { $0.score("wrong", "q1 + q2", categories: ["low", "high"]) }
    ),
    (
      "54: score 'banded' has categories; missing, bands, positive, norms and change belong to numbers",
      { $0.score("banded", "if(q1 >= 1, high, low)", categories: ["low", "high"], bands: ["low": 0]) }
    ),
    (
      "70: alert 'thoughts-of-death' would never fire: its condition cannot hold, whatever is answered",
      {
        $0.alerts[0].when.value = "q9 >= 3 and q9 < 3"
      }
    ),
    (
      "70: alert 'thoughts-of-death' would always fire: its condition cannot fail; even with {rest: 0} it comes "
        + "to 0 >= 0",
      {
        $0.alerts[0].when.value = "total >= 0"
      }
    ),
    ("70: rests on no item; an alert needs an answer", { $0.alerts[0].when.value = "age >= 60" }),
    ("70: level 'red' is unknown; use attention, urgent, immediate", { $0.alerts[0].level.value = "red" }),
    ("70: kind 'danger' is unknown; use self-harm, harm-others", { $0.alerts[0].kind.value = "danger" }),
    (
      "71: alert 'thoughts-of-death' stands twice; first on line 70",
      {
        $0.alert("thoughts-of-death", "q9 >= 2")
      }
    ),
    (
      "90: the example does not hold: 'total' expected 8, found 9",
      {
        $0.example(["q1": "0"], rest: "1", expect: ["total": "9"])
        $0.examples[0].expect[0].text.value = "8"
        $0.examples[0].answers[0].text.value = "1"
      }
    ),
    (
      "90: the example does not hold: 'total.band' expected mild, found null",
      {
        $0.example(["q1": "3"], expect: ["total.band": "mild"])
      }
    ),
    (
      "90: the example does not hold: alerts expected [], found [thoughts-of-death]",
      {
        $0.example(["q9": "1"], alerts: [])
      }
    ),
    (
      "90: the example does not hold: prompts expected [], found [q9]",
      { $0.example(["q9": "!declined"], prompts: []) }
    ),
    ("90: the example answers 'q12', which is no item", { $0.example(["q12": "1"]) }),
    ("90: q1: not among its answers; it takes 0, 1, 2, 3", { $0.example(["q1": "7"]) }),
    ("90: the example expects 'sum', which is no score", { $0.example(["q1": "1"], expect: ["sum": "1"]) }),
    (
      "90: 'total.mean' cannot be expected; use SCORE, SCORE.band, SCORE.min, SCORE.max or SCORE.prorated",
      { $0.example(["q1": "1"], expect: ["total.mean": "1"]) }
    ),
    ("90: no item takes '9' as the rest", { $0.example([:], rest: "9") }),
    (
      "90: the example has no source",
      {
        $0.example(["q1": "1"])
        $0.examples[0].source = nil
      }
    ),
    (
      "1: an instrument needs at least one item",
      { draft in
        draft = .plain()
      }
    ),
  ]

  private static func change(sd: Int, r: Int, over: Int) -> ChangeDraft {
    ChangeDraft(
      index: ChangeDraft.Index(
        sd: Located(Rational(sd), line: 54), reliability: Located(Rational(r, over: over) ?? .zero, line: 54),
        kind: Located("retest", line: 54), source: .sound(54)), line: 54)
  }

  @Test(arguments: defects.indices)
  func finds(index: Int) {
    let (message, change) = Self.defects[index]
    var draft = Samples.phq9Draft
    change(&draft)
    let complaints = draft.complaints
    let isFound =
      message == "54: the value"
      ? complaints.contains {
        $0.hasPrefix("54: column 4 of the expression: the value must be one of the score's categories")
      } : complaints.contains(message)
    #expect(isFound, "\(message): \(complaints)")
  }

  @Test func theSamplesThemselvesAreSound() {
    for draft in [Samples.phq9Draft, Samples.asqDraft, Samples.griefDraft, Samples.gds15Draft] {
      #expect(draft.complaints == [])
    }
  }

  @Test func everythingIsFoundAtOnceInTheOrderOfTheLines() {
    var draft = Samples.phq9Draft
    draft.version.value = "one"
    draft.items[9].hidden = nil
    draft.scores[0].bands[4].lowest.value = 99
    draft.alerts[0].level.value = "red"
    #expect(draft.complaints.map { $0.prefix { $0 != ":" } } == ["2", "29", "50", "70"])
  }

  @Test func aWorkedExampleThatHoldsIsKept() throws {
    var draft = Samples.phq9Draft
    draft.example(
      ["q9": "!declined"], rest: "1",
      expect: [
        "total": "9", "total.min": "8", "total.max": "11", "total.prorated": "true", "syndrome": "none",
      ],
      alerts: [], prompts: ["q9"])
    let instrument = try Samples.instrument(draft)
    #expect(instrument.examples.count == 1)
    #expect(instrument.examples.first?.replies[8] == .nonAnswer(.declined))
  }
}
