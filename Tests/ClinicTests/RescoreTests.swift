import Assessment
import Casework
import Catalog
import Testing

@testable import Clinic

/// Records of the past under definitions that were corrected since.
struct RescoreTests {
  private let vault: TestVault
  private let member: MemberID

  init() throws {
    vault = try TestVault()
    member = try vault.session(.lin).member()
  }

  @discardableResult
  private func ask(_ instrument: InstrumentID, _ answers: [Int], in session: Session) throws -> InterviewID {
    var screening = try session.interview(instrument, member)
    for answer in answers { _ = try screening.handle(.answered(.choice(answer))) }
    #expect(screening.interview.phase == .finished)
    return screening.id
  }

  private func later(_ file: String, _ old: String, _ new: String) throws -> Session {
    try vault.session(.lin, catalog: try Shipped.catalog(file, changing: old, to: new))
  }

  private func total(_ scores: [AssessmentRecord.Score]?) -> (Rational?, String?) {
    guard case .number(let value, _, let band, _, _)? = scores?.first(where: { $0.id == "total" })?.outcome
    else { return (nil, nil) }
    return (value, band?.raw)
  }

  @Test func whatTodaysVersionScoredIsNotListed() throws {
    let lin = try vault.session(.lin)
    try ask("gad-7", [1, 1, 1, 1, 1, 0, 0], in: lin)
    #expect(try lin.rescored(of: member).isEmpty)
    #expect(try lin.rescored().records.isEmpty)
  }

  /// The edge between the lowest two bands moves from 5 to 6: five points change their band and keep their record.
  @Test func aMovedEdgeChangesTheBandSideBySide() throws {
    let assessed = try ask("gad-7", [1, 1, 1, 1, 1, 0, 0], in: vault.session(.lin))
    let moved = try Shipped.bending("gad-7", "mild: 5", to: "mild: 6")
    let lin = try vault.session(.lin, catalog: moved)
    let rescored = try #require(try lin.rescored(of: member).first)
    #expect(rescored.entry.interview == assessed && rescored.isReproduced == true && rescored.isChanged)
    #expect(total(rescored.entry.record.scores) == (5, "mild"))
    #expect(total(rescored.then?.scores) == (5, "mild"))
    #expect(total(rescored.now?.scores) == (5, "minimal"))
    #expect(rescored.newlyFiring.isEmpty && rescored.unfitting.isEmpty)
  }

  /// An item that was keyed the wrong way round: 1+1+1 with the last one 3 becomes 1+1+1+0.
  @Test func aReversedItemChangesTheValue() throws {
    try ask("gad-2", [0, 3], in: vault.session(.lin))
    let catalog = try Shipped.bending("gad-2", "value: sum(q1, q2)", to: "value: sum(q1, reverse(q2))")
    let rescored = try #require(try vault.session(.lin, catalog: catalog).rescored(of: member).first)
    #expect(total(rescored.entry.record.scores).0 == 3 && total(rescored.now?.scores).0 == 0)
  }

  /// A threshold that was too high: what it let pass is pointed out, and nothing is raised by looking.
  @Test func anAlertThatWouldFireTodayIsPointedOut() throws {
    let strict = try Shipped.bending("phq-9", "when: q9 >= 1", to: "when: q9 >= 2")
    let old = try vault.session(.lin, catalog: strict)
    try ask("phq-9", [0, 0, 0, 0, 0, 0, 0, 0, 1, 0], in: old)
    #expect(try old.file(of: member).cases.isEmpty)
    let lin = try vault.session(.lin)
    let before = try vault.sequence()
    let rescored = try #require(try lin.rescored(of: member).first)
    #expect(rescored.newlyFiring.map(\.id) == ["thoughts-of-death"])
    #expect(rescored.newlyFiring.map(\.level) == [.urgent] && rescored.newlyFiring.first?.item == "q9")
    // One entry: that the chart was read.
    #expect(try vault.sequence() == before + 1)
    #expect(try lin.file(of: member).cases.isEmpty)
  }

  /// A level that was too low is no lesser fault than a threshold that was too high.
  @Test func anAlertThatIsGraverTodayIsPointedOut() throws {
    let milder = try Shipped.bending("phq-9", "level: urgent", to: "level: attention")
    try ask("phq-9", [0, 0, 0, 0, 0, 0, 0, 0, 1, 0], in: vault.session(.lin, catalog: milder))
    let rescored = try #require(try vault.session(.lin).rescored(of: member).first)
    #expect(rescored.newlyFiring.map(\.id) == ["thoughts-of-death"] && rescored.isChanged)
    #expect(rescored.newlyFiring.map(\.level) == [.urgent] && rescored.noLongerFiring.isEmpty)
  }

  /// A question that became a safety question, and was left open then.
  @Test func aSafetyQuestionThatStandsOpenTodayIsNamed() throws {
    var screening = try vault.session(.lin).interview("gad-7", member)
    for _ in 0..<6 { _ = try screening.handle(.answered(.choice(0))) }
    _ = try screening.handle(.declined(.declined))
    let marked = try Shipped.bending("gad-7", "loinc: 69736-7}", to: "loinc: 69736-7, safety: true}")
    let rescored = try #require(try vault.session(.lin, catalog: marked).rescored(of: member).first)
    #expect(rescored.newlyOpen == ["q7"] && rescored.isChanged && rescored.newlyFiring.isEmpty)
  }

  /// The other way round: what was raised stays raised.
  @Test func anAlertThatWouldNotFireTodayIsNamed() throws {
    try ask("phq-9", [0, 0, 0, 0, 0, 0, 0, 0, 1, 0], in: vault.session(.lin))
    let strict = try Shipped.bending("phq-9", "when: q9 >= 1", to: "when: q9 >= 2")
    let lin = try vault.session(.lin, catalog: strict)
    let rescored = try #require(try lin.rescored(of: member).first)
    #expect(rescored.noLongerFiring == ["thoughts-of-death"] && rescored.newlyFiring.isEmpty)
    #expect(try lin.file(of: member).openCase?.level == .urgent)
  }

  /// An answer that is no answer today is missing, not something near it.
  @Test func answersThatDoNotFitAreNamedAndMissing() throws {
    try ask("gad-2", [3, 1], in: vault.session(.lin))
    let catalog = try Shipped.bending("gad-2", "values: [0, 1, 2, 3]", to: "values: [0, 1, 2]") { pack in
      pack.replacing(/, 3: [^}]*}/, with: "}")
    }
    let rescored = try #require(try vault.session(.lin, catalog: catalog).rescored(of: member).first)
    #expect(rescored.unfitting == ["q1"])
    #expect(total(rescored.now?.scores).0 == nil && total(rescored.entry.record.scores).0 == 4)
  }

  @Test func onlyAskedForInstrumentsAndReadableChartsAreScored() throws {
    let lin = try vault.session(.lin)
    try ask("gad-7", [1, 1, 1, 1, 1, 0, 0], in: lin)
    let corrected = try later("Instruments/gad-7/instrument.yaml", "minutes: 3", "minutes: 4")
    #expect(try corrected.rescored("gad-7").records.map(\.isChanged) == [false])
    #expect(try corrected.rescored("phq-9").records.isEmpty)
    try corrected.withdrawConsent([.file], member: member)
    let rest = try corrected.rescored()
    #expect(rest.records.isEmpty && rest.withheld == 1)
    _ = try missingBasis { _ = try corrected.rescored(of: member) }
    for user in [TestUser.ai, .gu, .kang] {
      #expect(throws: ClinicError.roleMayNot(.readChart)) { try vault.session(user).rescored(of: member) }
      #expect(throws: ClinicError.roleMayNot(.readChart)) { try vault.session(user).rescored() }
    }
  }

  /// An interview that was given up unscored stays so.
  @Test func whatWasGivenUpIsNotScored() throws {
    let lin = try vault.session(.lin)
    var screening = try lin.interview("gad-7", member)
    _ = try screening.handle(.answered(.choice(3)))
    try vault.session(.lin).withdrawConsent([.assessment], member: member)
    _ = try endOfConsent { _ = try screening.handle(.answered(.choice(3))) }
    let corrected = try later("Instruments/gad-7/instrument.yaml", "minutes: 3", "minutes: 4")
    #expect(try corrected.rescored(of: member).isEmpty)
  }

  /// Scored for whoever the person was that day: a record of a man of 59 is not read as one of a man of 71.
  @Test func ageIsThatOfTheDay() throws {
    let lin = try vault.session(.lin)
    let card = try lin.showMember(member)
    #expect(lin.respondent(card).age == 69)
    let day = try #require(CalendarDate(year: 2016, month: 5, day: 3))
    #expect(lin.respondent(card, on: day).age == 59)
  }
}
