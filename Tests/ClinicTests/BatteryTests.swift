import Assessment
import Casework
import Clinic
import Testing

/// Instruments asked one after another, also across an interruption.
struct BatteryTests {
  private func finishPHQ2(_ answers: [Int], _ member: MemberID, _ session: Session) throws -> InterviewID {
    var plan = ScreeningPlan.sample("phq-2")
    plan.battery = "first-visit"
    var screening = try session.begin(plan, member: member)
    _ = try screening.handle(.begin)
    for answer in answers { _ = try screening.handle(.answered(.choice(answer))) }
    return screening.id
  }

  @Test(arguments: [([1, 1], "asq"), ([2, 1], "phq-9"), ([3, 3], "phq-9"), ([0, 0], "asq")])
  func secondInstrumentFollowsTheMark(_ answers: [Int], _ name: String) throws {
    let expected = InstrumentID(name)
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    let battery = try #require(lin.battery("first-visit"))
    #expect(try lin.next(in: battery, after: [], member: member)?.instrument == "phq-2")
    let first = try finishPHQ2(answers, member, lin)
    let next = try #require(try lin.next(in: battery, after: [first], member: member))
    #expect(next.instrument == expected)
    let carried: [ItemID: Reply] = ["q1": .answer(.choice(answers[0])), "q2": .answer(.choice(answers[1]))]
    #expect(next.carrying == (expected == "phq-9" ? carried : [:]))
  }

  /// Killed between two instruments: the next login finds the battery and goes on with the answers carried over.
  @Test func interruptionBetweenInstrumentsGoesOn() throws {
    let vault = try TestVault()
    let member = try vault.session(.lin).member()
    let first = try finishPHQ2([3, 2], member, vault.session(.lin))
    vault.clock.advance(hours: 3)
    let lin = try vault.session(.lin)
    let interrupted = try #require(try lin.interruptedBattery(of: member))
    #expect(interrupted.battery.id == "first-visit" && interrupted.earlier == [first])
    let next = try #require(
      try lin.next(in: interrupted.battery, after: interrupted.earlier, member: member))
    var plan = ScreeningPlan.sample(next.instrument)
    (plan.battery, plan.earlier, plan.carrying) = ("first-visit", interrupted.earlier, next.carrying)
    var screening = try lin.begin(plan, member: member)
    _ = try screening.handle(.begin)
    #expect(screening.interview.current?.id == "q3")
    for _ in 0..<8 { _ = try screening.handle(.answered(.choice(0))) }
    #expect(screening.interview.phase == .finished)
    let record = try #require(try lin.file(of: member).chart.entries.last).record
    guard case .number(let total, _, _, _, _) = record["total"]?.outcome else { return }
    #expect(total == Rational(5))
    #expect(try lin.interruptedBattery(of: member) == nil)
  }

  @Test func interruptedBatteryEndsWithItsWindow() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    _ = try finishPHQ2([3, 2], member, lin)
    vault.clock.advance(hours: 24)
    #expect(try lin.interruptedBattery(of: member) == nil)
  }

  /// A declined answer could be anything: the longer form is asked.
  @Test func missingAnswerOpensTheLongerForm() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    let battery = try #require(lin.battery("first-visit"))
    var screening = try lin.interview("phq-2", member)
    _ = try screening.handle(.declined(.declined))
    _ = try screening.handle(.answered(.choice(0)))
    #expect(try lin.next(in: battery, after: [screening.id], member: member)?.instrument == "phq-9")
  }
}
