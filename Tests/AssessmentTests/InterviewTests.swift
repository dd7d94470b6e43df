import Testing

@testable import Assessment

struct InterviewTests {
  private static func start(_ draft: InstrumentDraft, mode: Mode = .readAloud) throws -> Interview {
    var interview = Interview(
      of: try Samples.instrument(draft), language: .en, mode: mode, respondent: Respondent())
    #expect(interview.handle(.begin, at: 0) == [.saveDraft])
    return interview
  }

  /// Answers from the current item on, without looking at the effects.
  private static func answer(_ interview: inout Interview, _ values: [Int]) {
    for value in values { _ = interview.handle(.answered(.choice(value)), at: 0) }
  }

  @Test func nineZeroesEndWithoutTheDifficultyItem() throws {
    var interview = try Self.start(Samples.phq9Draft)
    Self.answer(&interview, Array(repeating: 0, count: 8))
    #expect(interview.current?.id == "q9")
    #expect(interview.position == Interview.Position(number: 9, count: 10))
    let effects = interview.handle(.answered(.choice(0)), at: 90)
    #expect(interview.phase == .finished)
    #expect(effects == [.saveDraft, .finish(interview.result)])
    #expect(interview.handle(.answered(.choice(1)), at: 91) == [])
    #expect(interview.handle(.back, at: 92) == [])
    #expect(interview.position == Interview.Position(number: 9, count: 9))
  }

  @Test func anAlertIsSavedRaisedAndShownBeforeTheNextQuestion() throws {
    var interview = try Self.start(Samples.phq9Draft)
    Self.answer(&interview, Array(repeating: 0, count: 8))
    let effects = interview.handle(.answered(.choice(1)), at: 9)
    let alerts = interview.result.alerts
    #expect(effects == [.saveDraft, .raise(alerts), .showSafetySteps(.urgent)])
    #expect(alerts.map(\.item) == ["q9"])
    #expect(interview.current?.id == "q10")
  }

  @Test func takingTheAnswerBackLeavesTheAlertRaised() throws {
    var interview = try Self.start(Samples.phq9Draft)
    Self.answer(&interview, [1, 0, 0, 0, 0, 0, 0, 0, 2])
    #expect(interview.handle(.back, at: 10) == [.saveDraft])
    #expect(interview.current?.id == "q9")
    #expect(interview.handle(.answered(.choice(0)), at: 11) == [.saveDraft])
    #expect(interview.raised == ["thoughts-of-death"])
    #expect(interview.result.alerts == [])
    // Raised once; a second time is nothing new.
    _ = interview.handle(.back, at: 12)
    #expect(interview.handle(.answered(.choice(3)), at: 13) == [.saveDraft])
    #expect(
      interview.history.filter { $0.item == "q9" }.map(\.reply) == [2, 0, 3].map { .answer(.choice($0)) })
  }

  @Test func aFormWithAGapKeepsWhatItHoldsAndLeavesTheGapUnasked() throws {
    var interview = try Self.start(Samples.phq9Draft)
    for place in 1...9 where place != 4 {
      let effects = interview.handle(.filed(ItemID("q\(place)"), .answer(.choice(place == 9 ? 1 : 0))), at: 0)
      #expect(effects.contains(.showSafetySteps(.urgent)) == (place == 9))
    }
    #expect(interview.current?.id == "q4")
    #expect(interview.history.map(\.item.raw) == ["q1", "q2", "q3", "q5", "q6", "q7", "q8", "q9"])
    #expect(interview.history.filter(\.isCarried).isEmpty)
    #expect(interview.handle(.filed("q99", .answer(.choice(0))), at: 0) == [])
    #expect(interview.handle(.filed("q4", .nonAnswer(.notAsked)), at: 0) == [])
    guard case .refused = interview.handle(.filed("q4", .answer(.choice(7))), at: 0).first else {
      Issue.record("an answer outside the item's was taken")
      return
    }
  }

  @Test func aSafetyItemWithoutAnswerAsksForAReview() throws {
    var interview = try Self.start(Samples.phq9Draft)
    #expect(interview.handle(.declined(.declined), at: 1) == [.saveDraft])
    Self.answer(&interview, Array(repeating: 0, count: 7))
    #expect(interview.handle(.declined(.distressed), at: 9) == [.saveDraft, .reviewPrompt("q9")])
  }

  @Test func aRefusalThatAnAlertDealsWithIsNoReview() throws {
    var interview = try Self.start(Samples.asqDraft)
    let effects = interview.handle(.declined(.declined), at: 1)
    #expect(effects == [.saveDraft, .raise(interview.result.alerts), .showSafetySteps(.urgent)])
    #expect(interview.handle(.declined(.notUnderstood), at: 2) == [.saveDraft, .reviewPrompt("q2")])
  }

  @Test func anAnswerOutsideTheItemChangesNothing() throws {
    var interview = try Self.start(Samples.phq9Draft)
    let before = interview.record
    let problem = AnswerProblem(item: "q1", reason: .outside(expected: "0, 1, 2, 3"))
    #expect(interview.handle(.answered(.choice(4)), at: 1) == [.refused(problem)])
    #expect(interview.handle(.declined(.notAsked), at: 1) == [])
    #expect(interview.record == before)
  }

  @Test func aProxyNeverAnswersASafetyItem() throws {
    var interview = try Self.start(Samples.phq9Draft, mode: .proxy)
    Self.answer(&interview, Array(repeating: 1, count: 8))
    let problem = AnswerProblem(item: "q9", reason: .proxyOnSafetyItem)
    #expect(interview.handle(.answered(.choice(0)), at: 1) == [.refused(problem)])
    #expect(interview.handle(.handedOver(.readAloud), at: 2) == [.saveDraft])
    #expect(interview.handle(.answered(.choice(0)), at: 3) == [.saveDraft])
    #expect(interview.history.map(\.mode) == Array(repeating: .proxy, count: 8) + [.readAloud])
  }

  @Test func endOfInputPausesAndIsNoAnswer() throws {
    var interview = try Self.start(Samples.phq9Draft)
    Self.answer(&interview, [1, 1])
    #expect(interview.handle(.inputEnded, at: 3) == [.saveDraft])
    #expect(interview.phase == .paused(at: 2))
    #expect(interview.handle(.answered(.choice(1)), at: 4) == [])
    #expect(interview.handle(.inputEnded, at: 4) == [])
    #expect(interview.sheet.replies.count { $0 != nil } == 2)
    #expect(interview.handle(.resume, at: 5) == [.saveDraft])
    #expect(interview.current?.id == "q3")
  }

  @Test func afterAChangedAnswerTheNextOpenQuestionIsAsked() throws {
    var draft = InstrumentDraft.plain()
    draft.response("answer", "yes-no")
    draft.item("q1", "answer")
    draft.item("q2", "answer", askWhen: "q1", hidden: "0")
    draft.item("q3", "answer")
    draft.item("q4", "answer")
    draft.score("total", "count(q1...q4)")
    var interview = try Self.start(draft)
    _ = interview.handle(.answered(.yesNo(false)), at: 1)
    #expect(interview.current?.id == "q3")
    _ = interview.handle(.answered(.yesNo(true)), at: 2)
    _ = interview.handle(.back, at: 3)
    _ = interview.handle(.back, at: 4)
    #expect(interview.current?.id == "q1")
    _ = interview.handle(.answered(.yesNo(true)), at: 5)
    #expect(interview.current?.id == "q2")
    _ = interview.handle(.answered(.yesNo(true)), at: 6)
    #expect(interview.current?.id == "q4")
    #expect(interview.result.number("total")?.range == 3...4)
    // Back to no: the answer to q2 leaves the score and stays in the history.
    for _ in 0..<3 { _ = interview.handle(.back, at: 7) }
    _ = interview.handle(.answered(.yesNo(false)), at: 8)
    #expect(interview.current?.id == "q4")
    #expect(interview.result.number("total")?.range == 1...2)
    #expect(interview.history.map(\.item) == ["q1", "q3", "q1", "q2", "q1"])
  }

  @Test func goingOnAfterLookingBackChangesNothing() throws {
    var interview = try Self.start(Samples.phq9Draft)
    Self.answer(&interview, [1, 2, 3])
    _ = interview.handle(.back, at: 4)
    _ = interview.handle(.back, at: 5)
    _ = interview.handle(.resume, at: 6)
    #expect(interview.current?.id == "q4")
    #expect(interview.history.count == 3)
  }

  @Test func carriedAnswersAreNotAskedAgainAndRaiseAtTheBeginning() throws {
    let instrument = try Samples.instrument(Samples.phq9Draft)
    var interview = Interview(
      of: instrument, language: .zhHans, mode: .readAloud, respondent: Respondent(),
      carrying: [
        "q1": .answer(.choice(3)), "q2": .answer(.choice(9)), "q9": .answer(.choice(1)),
        "x": .answer(.yesNo(true)),
      ])
    #expect(interview.raised == [])
    let effects = interview.handle(.begin, at: 0)
    #expect(effects == [.saveDraft, .raise(interview.result.alerts), .showSafetySteps(.urgent)])
    #expect(interview.current?.id == "q2")
    #expect(interview.history.map(\.item) == ["q1", "q9"])
    #expect(interview.history.allSatisfy { $0.isCarried })
  }

  @Test func notesAndLanguagesAreKeptWithTheirPlace() throws {
    var interview = try Self.start(Samples.phq9Draft)
    #expect(interview.handle(.note("tired"), at: 5) == [.saveDraft])
    _ = interview.handle(.languageSwitched(.zhHans), at: 6)
    Self.answer(&interview, [0])
    #expect(interview.notes == [Interview.Note(item: "q1", text: "tired", elapsed: 5)])
    #expect(interview.history.first?.language == .zhHans)
  }

  @Test func anAbandonedInterviewKeepsWhatItRaised() throws {
    var interview = try Self.start(Samples.asqDraft)
    _ = interview.handle(.answered(.yesNo(true)), at: 1)
    #expect(interview.handle(.abandoned(.distressed), at: 2) == [.saveDraft])
    #expect(interview.phase == .abandoned(.distressed))
    #expect(interview.raised == ["wish"])
    #expect(interview.result.prompts == ["q2", "q3", "q4", "q5"])
    #expect(interview.handle(.resume, at: 3) == [])
  }

  @Test func aRecordOfAnotherDefinitionOrADamagedOneIsRefused() throws {
    let interview = try Self.start(Samples.phq9Draft)
    let instrument = interview.instrument
    var other = interview.record
    other.digest = try #require(Digest32(bytes: Array(repeating: 7, count: 32)))
    #expect(throws: Interview.ResumeError.otherDefinition) { try Interview(resuming: other, of: instrument) }
    var damaged = interview.record
    damaged.replies["q1"] = .answer(.choice(8))
    #expect(throws: Interview.ResumeError.damaged) { try Interview(resuming: damaged, of: instrument) }
    damaged = interview.record
    damaged.phase = .asking(10)
    #expect(throws: Interview.ResumeError.damaged) { try Interview(resuming: damaged, of: instrument) }
  }
}
