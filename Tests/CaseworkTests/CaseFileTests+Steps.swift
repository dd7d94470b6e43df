import Assessment
import Casework
import Testing

/// Safety steps that still hold after a further flag, and the flag that asks for questions.
extension CaseFileTests {
  private static func step(_ id: String) -> CrisisPolicy.Step {
    CrisisPolicy.Step(
      id: id, levels: [.urgent], text: Bilingual(en: id, zhHans: id), kind: .tick)
  }

  private func latestRound(
    _ second: CrisisLevel, at now: String, _ outcome: StepOutcome = .done,
    covering ids: [String] = ["a", "b"]
  ) throws -> String? {
    let file = try file(
      .urgent,
      [
        (Sample.flag(.urgent), "2026-03-02T10:00"), (.step(id: "a", outcome: outcome), "2026-03-02T10:01"),
        (.step(id: "b", outcome: .noted("x")), "2026-03-02T10:02"), (Sample.flag(second), "2026-03-02T10:30"),
      ])
    let hold = try #require(Period("PT1H"))
    return file.latestRound(
      covering: ids.map(Self.step), holdingFor: hold, at: Sample.instant(now), in: Sample.zone
    ).map { String(Timestamp.text($0, in: Sample.zone).prefix(16)) }
  }

  /// Every step must have been gone through within the policy's time, and the new flag be no graver.
  @Test func stepsHoldForThePolicysTime() throws {
    #expect(try latestRound(.urgent, at: "2026-03-02T10:31") == "2026-03-02T10:02")
    #expect(try latestRound(.attention, at: "2026-03-02T11:00:59") == "2026-03-02T10:02")
    #expect(try latestRound(.urgent, at: "2026-03-02T11:01") == nil)
    #expect(try latestRound(.urgent, at: "2026-03-02T11:01", covering: ["b"]) == "2026-03-02T10:02")
    #expect(try latestRound(.urgent, at: "2026-03-02T11:02", covering: ["b"]) == nil)
    #expect(try latestRound(.immediate, at: "2026-03-02T10:31") == nil)
    #expect(try latestRound(.urgent, at: "2026-03-02T10:31", .shownToNoOne) == nil)
    #expect(try latestRound(.urgent, at: "2026-03-02T10:31", covering: ["a", "c"]) == nil)
  }

  /// A danger to others, a lesser flag, and what the screen itself raised ask for no screen.
  @Test func theLatestGroundForTheScreenIsFound() throws {
    var lesser = try flag(.attention)
    lesser.instrument = "gds-15"
    var others = try flag(.immediate)
    others.kind = .harmOthers
    var screen = try flag(.immediate)
    screen.instrument = "c-ssrs"
    let flags = [try flag(.urgent), lesser, others, screen].map {
      (CrisisEvent.flagged($0), "2026-03-02T11:00")
    }
    let file = try file(.urgent, flags)
    #expect(file.latestFollowUpGround(apartFrom: ["c-ssrs"])?.sequence == 2)
    #expect(file.latestFollowUpGround(apartFrom: [])?.sequence == 5)
    #expect(file.latestFollowUpGround(apartFrom: ["c-ssrs", "phq-9"]) == nil)
  }

  private func flag(_ level: CrisisLevel) throws -> Flag {
    guard case .flagged(let flag) = Sample.flag(level) else { throw NoFlag() }
    return flag
  }

  struct NoFlag: Error {}
}
