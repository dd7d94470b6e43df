import Testing

@testable import Assessment

/// Scores against the published rules that the samples are built from.
struct ScoringTests {
  @Test(arguments: [
    (0, "minimal"), (4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate"), (14, "moderate"),
    (15, "moderately-severe"), (19, "moderately-severe"), (20, "severe"), (27, "severe"),
  ])
  func everyBandOfPHQ9AtBothEdges(total: Int, band: String) throws {
    let instrument = try Samples.instrument(Samples.phq9Draft)
    let values = (0..<9).map { min(3, max(0, total - 3 * $0)) }
    let sheet = try instrument.sheet(values.map(String.init).joined(separator: " "))
    let score = try #require(instrument.assess(sheet).number("total"))
    #expect(score.value == Rational(total))
    #expect(score.band == BandID(band))
    #expect(score.isCertain)
    #expect(score.positive == (total >= 10))
  }

  @Test func twoMissingAreProratedAndThreeAreNot() throws {
    let instrument = try Samples.instrument(Samples.phq9Draft)
    let two = try #require(instrument.assess(instrument.sheet("1 1 1 1 _ _ 0 0 0")).number("total"))
    // 4 / 7 x 9 = 5.14
    #expect(two.value == 5)
    #expect(two.isProrated)
    #expect(two.range == 4...10)
    #expect(two.band == "mild")
    #expect(!two.isCertain)
    let three = try #require(instrument.assess(instrument.sheet("1 1 1 1 _ _ _ 0 0")).number("total"))
    #expect(three.value == nil)
    #expect(three.range == 4...13)
    #expect(three.band == nil)
    #expect(three.positive == nil)
  }

  @Test func halvesRoundAwayFromZero() throws {
    let instrument = try Samples.instrument(Samples.phq9Draft)
    // 4 / 8 x 9 = 4.5
    let score = try #require(instrument.assess(instrument.sheet("1 1 1 1 !unknown 0 0 0 0")).number("total"))
    #expect(score.value == 5)
    #expect(score.range == 4...7)
  }

  @Test func aBandIsNamedWithoutAValueWhereEveryCompletionLeadsThere() throws {
    let instrument = try Samples.instrument(Samples.phq9Draft)
    let score = try #require(instrument.assess(instrument.sheet("3 3 3 3 3 3 3 _ _ ")).number("total"))
    #expect(score.range == 21...27)
    #expect(score.isCertain)
    let most = try #require(instrument.assess(instrument.sheet("3 3 3 3 3 3 2 _ _ _")).number("total"))
    #expect(most.range == 20...26)
    #expect(most.band == "severe")
    let grief = try Samples.instrument(Samples.griefDraft)
    let open = try #require(grief.assess(grief.sheet("yes 4 4 4 _")).number("total"))
    #expect(open.value == nil)
    #expect(open.band == "reached")
    #expect(open.isCertain)
    #expect(open.positive == true)
  }

  @Test func missingItemsAreNamedWithTheirReasons() throws {
    let instrument = try Samples.instrument(Samples.phq9Draft)
    let result = try instrument.assess(instrument.sheet("0 !declined 0 !distressed _ 0 0 0 0"))
    #expect(
      result["total"]?.missing == [
        MissingItem(item: "q2", reason: .declined), MissingItem(item: "q4", reason: .distressed),
        MissingItem(item: "q5", reason: .notAsked),
      ])
    #expect(result["core"]?.missing == [MissingItem(item: "q2", reason: .declined)])
  }

  @Test func anEmptyFormIsNoLowScore() throws {
    let instrument = try Samples.instrument(Samples.phq9Draft)
    let result = instrument.assess(AnswerSheet(for: instrument))
    let total = try #require(result.number("total"))
    #expect(total.value == nil)
    #expect(total.range == 0...27)
    #expect(total.band == nil)
    #expect(result.category("syndrome")?.possible == ["none", "other", "major"])
    #expect(result.alerts == [])
    #expect(result.prompts == ["q9"])
  }

  @Test func itemNineCountsFromOneInThePattern() throws {
    let instrument = try Samples.instrument(Samples.phq9Draft)
    let with = try instrument.assess(instrument.sheet("2 2 2 2 0 0 0 0 1 1"))
    #expect(with.category("syndrome")?.value == "major")
    #expect(with.alerts.map(\.item) == ["q9"])
    let without = try instrument.assess(instrument.sheet("2 2 2 2 1 1 1 1 0 1"))
    #expect(without.category("syndrome")?.value == "other")
    #expect(without.alerts == [])
  }

  @Test func anAlertFiresOnTheSingleAnswerOfAnUnscorableForm() throws {
    let instrument = try Samples.instrument(Samples.phq9Draft)
    let result = try instrument.assess(instrument.sheet("_ _ _ _ _ _ _ _ 1"))
    #expect(result.number("total")?.value == nil)
    #expect(result.alerts.map(\.id) == ["thoughts-of-death"])
    #expect(result.level == .urgent)
  }

  @Test func geriatricItemsAreKeyedBothWaysAndProratedUpwards() throws {
    let instrument = try Samples.instrument(Samples.gds15Draft)
    // One point for no on 1, 5, 7, 11 and 13 and for yes on the others.
    let worst = (1...15).map { [1, 5, 7, 11, 13].contains($0) ? "no" : "yes" }.joined(separator: " ")
    #expect(try instrument.assess(instrument.sheet(worst)).number("total")?.value == 15)
    let best = (1...15).map { [1, 5, 7, 11, 13].contains($0) ? "yes" : "no" }.joined(separator: " ")
    #expect(try instrument.assess(instrument.sheet(best)).number("total")?.value == 0)
    // Three points on fourteen answers: 3 / 14 x 15 = 3.21, rounded up.
    let gap = "no yes yes " + best.split(separator: " ")[3..<14].joined(separator: " ") + " !unknown"
    let score = try #require(instrument.assess(instrument.sheet(gap)).number("total"))
    #expect(score.value == 4)
    #expect(score.range == 3...4)
    #expect(score.isCertain)
  }

  @Test func aScoreBehindAGateDoesNotApplyWithoutIt() throws {
    let instrument = try Samples.instrument(Samples.griefDraft)
    let none = try instrument.assess(instrument.sheet("no"))
    #expect(none["total"]?.outcome == .notApplicable)
    #expect(none["total"]?.missing == [])
    let left = try instrument.assess(instrument.sheet("no 5 5 5 5"))
    #expect(left["total"]?.outcome == .notApplicable)
    // The gate is open: the range is that of a person to whom it applies.
    let open = try #require(instrument.assess(instrument.sheet("_ 3 3 3 3")).number("total"))
    #expect(open.range == 12...12)
    let untouched = try #require(instrument.assess(AnswerSheet(for: instrument)).number("total"))
    #expect(untouched.range == 4...20)
  }

  @Test func hiddenAndNotApplicableItemsCountAsTheyMust() throws {
    var draft = InstrumentDraft.plain("work")
    draft.response("answer", "yes-no")
    draft.response("strain", "choice", values: [0, 2, 4, 8])
    draft.item("works", "answer")
    draft.item("omitted", "strain", askWhen: "works", hidden: "omit")
    draft.item("zeroed", "strain", askWhen: "works", hidden: "0")
    draft.item("other", "strain", notApplicable: "omit")
    draft.score("mean-strain", "mean(omitted, zeroed, other)")
    draft.score("least", "min(omitted, zeroed, other)")
    let instrument = try Samples.instrument(draft)
    let idle = try instrument.assess(instrument.sheet("no 8 8 4"))
    #expect(idle.number("mean-strain")?.value == 2)
    #expect(idle.number("least")?.value == 0)
    let free = try instrument.assess(instrument.sheet("yes 8 4 !not-applicable"))
    #expect(free.number("mean-strain")?.value == 6)
    #expect(free["mean-strain"]?.missing == [])
    let open = try #require(instrument.assess(instrument.sheet("_ _ _ 4")).number("mean-strain"))
    #expect(open.range == 0...8)
  }

  @Test func womenOnlyItemsWaitForTheRespondentsSex() throws {
    var draft = InstrumentDraft.plain("body")
    draft.response("bother", "choice", values: [0, 1, 2])
    draft.item("q1", "bother")
    draft.item("q2", "bother", askWhen: "female and age < 60", hidden: "0")
    draft.score("total", "q1 + q2")
    let instrument = try Samples.instrument(draft)
    let sheet = try instrument.sheet("2")
    #expect(instrument.assess(sheet, respondent: Respondent(sex: .male)).number("total")?.value == 2)
    let woman = Respondent(sex: .female, age: 49)
    #expect(instrument.assess(sheet, respondent: woman).number("total")?.range == 2...4)
    #expect(instrument.assess(sheet).number("total")?.range == 2...4)
    #expect(!instrument.isAsked(itemIndex: 1, sheet, respondent: Respondent(sex: .female, age: 61)))
    #expect(instrument.isAsked(itemIndex: 1, sheet))
  }

  @Test func sleepAcrossMidnight() throws {
    var draft = InstrumentDraft.plain("sleep")
    draft.response("time", "clock")
    draft.response("hours", "integer", min: 0, max: 24)
    draft.item("bed", "time")
    draft.item("rise", "time")
    draft.item("slept", "hours")
    draft.score("in-bed", "elapsed(bed, rise)")
    draft.score("efficiency", "100 * slept * 60 / max(1, elapsed(bed, rise))")
    let instrument = try Samples.instrument(draft)
    let result = try instrument.assess(instrument.sheet("23:30 06:30 5"))
    #expect(result.number("in-bed")?.value == 420)
    #expect(result.number("efficiency")?.value?.description == "71.43")
    let open = try #require(instrument.assess(instrument.sheet("23:30")).number("in-bed"))
    #expect(open.range == 0...1439)
  }

  @Test func multipleChoicesAndAnsweredItemsAreTruths() throws {
    var draft = InstrumentDraft.plain("many")
    draft.response("causes", "multiple", values: [1, 2, 3])
    draft.response("words", "text")
    draft.response("often", "choice", values: [0, 1, 2, 3])
    draft.item("q1", "causes")
    draft.item("other", "words")
    draft.item("often", "often")
    draft.score("points", "count(includes(q1, 1), includes(q1, 3))")
    // The rule of a sleep scale: an "other" without words or without a frequency counts nothing.
    draft.score("other-points", "if(answered(other) and answered(often), often, 0)")
    let instrument = try Samples.instrument(draft)
    #expect(try instrument.assess(instrument.sheet("1;2")).number("points")?.value == 1)
    #expect(instrument.assess(AnswerSheet(for: instrument)).number("points")?.range == 0...2)
    #expect(try instrument.assess(instrument.sheet("1 noise 2")).number("other-points")?.value == 2)
    #expect(try instrument.assess(instrument.sheet("1 _ 2")).number("other-points")?.value == 0)
  }

  @Test func aNamedCutOffTakesThePlaceOfTheDefault() throws {
    var draft = Samples.phq9Draft
    draft.scores[0].norms = [
      NormDraft(
        id: Located("community", line: 50),
        cutOff: CutOffDraft(at: Located(7, line: 50), source: .sound(50)))
    ]
    let instrument = try Samples.instrument(draft)
    let sheet = try instrument.sheet("3 3 2 0 0 0 0 0 0")
    #expect(instrument.assess(sheet).number("total")?.positive == false)
    let local = instrument.assess(sheet, norms: ["total": "community"]).number("total")
    #expect(local?.positive == true)
    #expect(local?.cutOff?.at == 7)
  }

  @Test func whereHigherIsBetterACutOffIsReachedFromAbove() throws {
    var draft = InstrumentDraft.plain("wellbeing")
    draft.direction = Located("higher-is-better", line: 5)
    draft.response("often", "choice", values: [0, 1, 2, 3, 4, 5])
    for number in 1...5 { draft.item("q\(number)", "often") }
    draft.score("total", "sum(q1...q5) * 4", positive: 28)
    let instrument = try Samples.instrument(draft)
    #expect(try instrument.assess(instrument.sheet("2 2 1 1 1")).number("total")?.positive == true)
    #expect(try instrument.assess(instrument.sheet("2 2 2 1 1")).number("total")?.positive == false)
  }
}
