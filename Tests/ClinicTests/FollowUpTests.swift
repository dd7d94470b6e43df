import Assessment
import Casework
import Clinic
import Testing

/// Which questions about suicide risk a case still asks for, as the records tell it.
struct FollowUpTests {
  private let vault: TestVault
  private let lin: Session

  init() throws {
    vault = try TestVault()
    lin = try vault.session(.lin)
  }

  /// Answers everything that an interview asks in the same way.
  @discardableResult
  private func ask(
    _ instrument: InstrumentID, _ member: MemberID, crisis: CaseID? = nil, yes: Set<ItemID> = []
  ) throws -> Screening {
    var screening = try lin.interview(instrument, member, crisis: crisis)
    while let item = screening.interview.current {
      let isYes = yes.contains(item.id)
      switch item.response {
      case .yesNo: _ = try screening.handle(.answered(.yesNo(isYes)))
      default: _ = try screening.handle(.answered(.choice(isYes ? 3 : 0)))
      }
    }
    vault.clock.advance(hours: 1)
    return screening
  }

  private func open(_ member: MemberID) throws -> InstrumentID? {
    try lin.openFollowUp(of: member)?.instrument
  }

  @Test func anUrgentFlagOpensTheScreenAndARepeatTheFormSinceThen() throws {
    let member = try lin.member()
    #expect(try open(member) == nil)
    let flagged = try lin.phq9(member, q9: 1)
    let first = try #require(try lin.openFollowUp(of: member))
    #expect(first.instrument == "c-ssrs" && first.crisis == flagged.crisis)
    try ask("c-ssrs", member, crisis: first.crisis)
    #expect(try open(member) == nil)
    try lin.phq9(member, q9: 2)
    #expect(try open(member) == "c-ssrs-since")
    try ask("c-ssrs-since", member, crisis: first.crisis)
    #expect(try open(member) == nil)
  }

  /// Put off, broken off in the middle, or cut short by a kill: it stays open until it was answered to its end.
  @Test func onlyAFinishedScreenAnswersIt() throws {
    let member = try lin.member()
    try lin.phq9(member, q9: 3)
    var broken = try lin.interview("c-ssrs", member)
    _ = try broken.handle(.answered(.yesNo(false)))
    #expect(try vault.session(.lin).openFollowUp(of: member)?.instrument == "c-ssrs")
    _ = try broken.handle(.abandoned(.distressed))
    #expect(try open(member) == "c-ssrs")
    try ask("c-ssrs", member)
    #expect(try open(member) == nil)
  }

  /// What the screen itself raises does not ask for the screen again; another form's flag does.
  @Test func theScreensDoNotOpenThemselves() throws {
    let member = try lin.member()
    try ask("c-ssrs", member, yes: ["q2", "q5"])
    #expect(try lin.file(of: member).openCase?.level == .immediate)
    #expect(try open(member) == nil)
    try ask("c-ssrs-since", member, yes: ["q6"])
    #expect(try open(member) == nil)
    try ask("asq", member, yes: ["q1"])
    #expect(try open(member) == "c-ssrs-since")
  }

  /// `core-10` asks a safety question in the publisher's words only; these can be asked as they are shipped.
  @Test(arguments: [("srq-20", "q17"), ("phq-9", "q9"), ("asq", "q4")])
  func itIsOfAnyInstrument(_ instrument: String, _ item: String) throws {
    let member = try lin.member()
    try ask(InstrumentID(instrument), member, yes: [ItemID(item)])
    #expect(try open(member) == "c-ssrs")
  }

  /// A flag of the lowest level is for a person to look at, not for the screen.
  @Test func aLesserFlagOpensNothing() throws {
    let member = try lin.member()
    try lin.gds15(member)
    #expect(try lin.file(of: member).openCase?.level == .attention)
    #expect(try open(member) == nil)
  }

  @Test func aClosedCaseAsksForNothing() throws {
    let member = try lin.member()
    try lin.phq9(member, q9: 1)
    let (sun, number) = (try vault.session(.sun), try lin.caseNumber(of: member))
    #expect(try sun.openFollowUp(of: member)?.instrument == "c-ssrs")
    _ = try sun.openCase(number)
    try sun.work(.acknowledged(note: ""), onCase: number)
    try lin.work(.contacted(.reached, note: ""), onCase: number)
    try lin.work(.closureProposed(reason: "settled"), onCase: number)
    try vault.session(.wu).work(.closureConfirmed(note: ""), onCase: number)
    #expect(try open(member) == nil)
  }

  /// Records of years ago raise a case now, and with it the questions.
  @Test func anImportedFlagOpensItToo() throws {
    let scene = try ImportScene()
    let member = try scene.lin.member()
    try scene.take(ImportScene.file([ImportScene.row(member, "2019-06-01", q9: 2)]))
    #expect(try scene.lin.openFollowUp(of: member)?.instrument == "c-ssrs")
  }

  /// A form of years ago that is entered after the flag was asked before it; one of the same day answers it.
  @Test func aFormOfAnEarlierDayDoesNotAnswerIt() throws {
    let scene = try ImportScene()
    let member = try scene.lin.member()
    try scene.lin.phq9(member, q9: 1)
    let day = scene.lin.zone.date(of: scene.lin.now)
    scene.vault.clock.advance(hours: 24)
    let header = "member,date,q1,q2,q6\n"
    try scene.take("\(header)\(member),2019-06-01,no,no,no", of: "c-ssrs")
    #expect(try scene.lin.openFollowUp(of: member)?.instrument == "c-ssrs-since")
    try scene.take("\(header)\(member),\(day),no,no,no", of: "c-ssrs")
    #expect(try scene.lin.openFollowUp(of: member) == nil)
  }

  /// Each flag asks anew, so that a visit can tell a new one from the one that was put off.
  @Test func aFurtherFlagIsAGroundOfItsOwn() throws {
    let member = try lin.member()
    try lin.phq9(member, q9: 1)
    let first = try #require(try lin.openFollowUp(of: member))
    #expect(try lin.openFollowUp(of: member) == first)
    try ask("asq", member, yes: ["q1"])
    let second = try #require(try lin.openFollowUp(of: member))
    #expect(second.crisis == first.crisis && second.ground.sequence > first.ground.sequence)
  }

  /// A form outside the case that raised nothing is not opened to supervisors: they are not told that it was never
  /// asked.
  @Test func aSupervisorIsToldNoMoreThanIsOpenToOne() throws {
    let member = try lin.member()
    try lin.phq9(member, q9: 1)
    #expect(try vault.session(.sun).openFollowUp(of: member)?.isCertain == true)
    try ask("c-ssrs", member)
    #expect(try open(member) == nil)
    #expect(try vault.session(.sun).openFollowUp(of: member)?.isCertain == false)
    try lin.phq9(member, q9: 1)
    #expect(try vault.session(.sun).openFollowUp(of: member)?.isCertain == true)
  }
}
