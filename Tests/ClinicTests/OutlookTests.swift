import Assessment
import Casework
import Clinic
import Testing

/// What is said of an interview before it begins.
struct OutlookTests {
  private let vault: TestVault
  private let lin: Session
  private let member: MemberID

  init() throws {
    vault = try TestVault()
    lin = try vault.session(.lin)
    member = try lin.member()
  }

  private func outlook(_ instrument: InstrumentID, of member: MemberID? = nil) throws -> FormOutlook {
    try lin.outlook(of: [.instrument(instrument, carrying: [])], for: member ?? self.member)
  }

  @Test func aQuestionnaireSaysHowLongItIs() throws {
    let phq9 = try outlook("phq-9")
    #expect(phq9.length.questions == 9...10 && phq9.length.minutes == 4...4)
    #expect(phq9.doubts.isEmpty && phq9.repeats.isEmpty)
    #expect(phq9.following?.instrument == "c-ssrs" && phq9.following?.length.questions == 3...7)
    // It can raise nothing, or nothing but itself.
    #expect(try outlook("gad-7").following == nil)
    #expect(try outlook("c-ssrs").following == nil)
  }

  /// Two questions and then either seven more of nine, or the four of the short safety screen.
  @Test func aSetSaysTheShortestAndTheLongestWay() throws {
    let battery = try #require(lin.battery("first-visit"))
    let length = try lin.outlook(of: battery.steps, for: member).length
    #expect(length.questions == 6...10 && length.minutes == 3...5)
    #expect(lin.length(of: battery) == length)
  }

  /// The promise holds: whatever is answered, so many questions were asked.
  @Test(arguments: [0, 1, 3]) func theQuestionsAskedLieWithin(_ answer: Int) throws {
    let battery = try #require(lin.battery("first-visit"))
    let promised = try lin.outlook(of: battery.steps, for: member).length.questions
    var (asked, earlier) = (0, [InterviewID]())
    while let next = try lin.next(in: battery, after: earlier, member: member) {
      var plan = ScreeningPlan.sample(next.instrument)
      (plan.battery, plan.carrying) = (battery.id, next.carrying)
      var screening = try lin.begin(plan, member: member)
      _ = try screening.handle(.begin)
      while let item = screening.interview.current {
        asked += 1
        let reply: Answer = item.response == .yesNo ? .yesNo(answer > 0) : .choice(answer)
        _ = try screening.handle(.answered(reply))
      }
      earlier.append(screening.id)
    }
    #expect(promised.contains(asked))
  }

  @Test func whatWasAskedLatelyIsSaid() throws {
    try lin.phq9(member)
    vault.clock.advance(days: 13)
    let again = try #require(try outlook("phq-9").repeats.first)
    #expect(again.instrument == "phq-9" && again.taken.description == "2026-03-02")
    #expect(again.comparableFrom.description == "2026-03-16")
    vault.clock.advance(days: 1)
    #expect(try outlook("phq-9").repeats.isEmpty)
  }

  /// An instrument may ask for a time since the loss: from the card, on the day of the interview.
  @Test(arguments: [
    (nil, [Fit.Doubt.lossTimeUnknown(days: 180)]), ("2025-12-01", [.lossTooRecent(days: 180)]),
    ("2025-08-01", []),
  ])
  func theTimeSinceTheLossIsAskedFor(day: String?, expected: [Fit.Doubt]) throws {
    let later = try Shipped.bending(
      "pg-13-r", "fit: {age: 18, bereaved: true}", to: "fit: {age: 18, bereaved: true, since-loss: P6M}")
    let lin = try vault.session(.lin, catalog: later)
    var card = MemberCard.sample(family: lin.newFamily(), name: "Gu Meizhen", birthDate: "1961-08-09")
    card.lossDate = day.flatMap { CalendarDate($0) }
    let member = try lin.register([card])[0]
    let outlook = try lin.outlook(of: [.instrument("pg-13-r", carrying: [])], for: member)
    #expect(outlook.doubts.flatMap(\.reasons) == expected)
    try lin.consent(member)
    // The same is known in the interview, also once it was put by and taken up again.
    let screening = try lin.interview("pg-13-r", member)
    #expect(
      screening.interview.respondent.daysSinceLoss == card.daysSinceLoss(on: lin.zone.date(of: lin.now)))
    #expect(try lin.resume(screening.id).interview.respondent == screening.interview.respondent)
  }

  @Test func doubtsNameTheirInstrument() throws {
    let young = try lin.register("Sun Lili", birthDate: "1990-01-01")
    #expect(
      try outlook("gds-15", of: young).doubts
        == [FormOutlook.Doubts(instrument: "gds-15", reasons: [.tooYoung(minimum: 60)])])
  }
}
