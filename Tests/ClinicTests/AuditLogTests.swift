import Casework
import GRDB
import Store
import Testing

@testable import Clinic

/// The access log: what it lists, and that reading comes after having been recorded.
struct AuditLogTests {
  private func accesses(_ log: [AccessEntry]) -> [LogEvent.Act] {
    log.compactMap { entry in
      if case .access(let act) = entry.act { act } else { nil }
    }
  }

  @Test func everyReadIsListedWithItsReader() throws {
    let vault = try TestVault()
    let (lin, sun, ai) = (try vault.session(.lin), try vault.session(.sun), try vault.session(.ai))
    let member = try lin.member()
    _ = try lin.showMember(member)
    _ = try lin.consents(of: member)
    _ = try lin.findMembers("chen")
    _ = try sun.cases()
    _ = try ai.consentRegister()
    _ = try ai.verify()
    let log = try ai.accessLog()
    let expected: [LogEvent.Act] = [
      .showMember, .readConsents, .findMembers, .listCases, .readConsentRegister, .verifyVault, .readLog,
    ]
    #expect(accesses(log) == expected)
    let readers = log.filter { if case .access = $0.act { true } else { false } }.map(\.user)
    #expect(readers == ["lin", "lin", "lin", "sun", "ai", "ai", "ai"])
    #expect(log.filter { $0.act == .access(.showMember) }.map(\.member) == [member])
    #expect(log.filter { $0.act == .access(.showMember) }.map(\.members) == [1])
    #expect(log.map(\.sequence) == log.map(\.sequence).sorted())
    let kept = log.reduce(UInt64(0)) { sum, entry in
      if case .wrote(_, let count) = entry.act { sum + UInt64(count) } else { sum + 1 }
    }
    #expect(try kept == vault.sequence(), "no event is left out, and none is counted twice")
  }

  /// Each act that reads is on record although the reading that follows it fails.
  @Test(arguments: [LogEvent.Act.verifyVault, .readLog, .readConsentRegister])
  func readIsRecordedThoughItFails(_ act: LogEvent.Act) throws {
    let vault = try EditedVault(Population.shared.get().vault)
    let ai = try vault.session(.ai)
    try vault.edit("UPDATE grant_index SET domain = 99")
    try vault.edit("UPDATE event SET header = x'00' WHERE sequence = 40")
    try vault.edit("UPDATE member SET member = x'00' WHERE id = 2")
    let before = try vault.count("event")
    #expect(throws: (any Error).self) {
      switch act {
      case .verifyVault: _ = try ai.verify()
      case .readLog: _ = try ai.accessLog()
      case _: _ = try ai.consentRegister()
      }
    }
    #expect(try vault.count("event") == before + 1)
    let newest = try #require(try ai.store.event(at: UInt64(before) + 1)?.ciphertext)
    #expect(try LogEvent(decoding: newest).act == act)
  }

  /// Where the read cannot be recorded, there is none.
  @Test func nothingIsReadThatCannotBeRecorded() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    let reader = try vault.session(.lin, readOnly: true)
    #expect(throws: StoreError.self) { try reader.showMember(member) }
    #expect(throws: StoreError.self) { try reader.consents(of: member) }
  }

  /// Neighbouring events of one person about one member within a minute are one line.
  @Test func writesOfOneMinuteAreJoined() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member([.file])
    vault.clock.advance(seconds: 59)
    try lin.consent(member, [.assessment])
    vault.clock.advance(seconds: 60)
    try lin.consent(member, [.supervision])
    let log = try vault.session(.ai).accessLog()
    let consents = log.compactMap { entry -> Int? in
      if case .wrote(.consent, let count) = entry.act { count } else { nil }
    }
    #expect(consents == [2, 1])
  }
}
