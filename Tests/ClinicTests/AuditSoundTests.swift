import Assessment
import Casework
import Catalog
import Sealing
import Store
import Testing

@testable import Clinic

/// What a sound vault verifies as, and what of it each role opens.
struct AuditSoundTests {
  @Test(arguments: TestUser.allCases)
  func soundForEveryRole(_ user: TestUser) throws {
    let population = try Population.shared.get()
    let vault = try EditedVault(population.vault)
    let events = try vault.count("event")
    let result = try vault.session(user).verify()
    #expect(result.findings == [] && result.isSound && result.isRecorded)
    // This very access is one event more, in a commit of its own.
    #expect(result.events == Int(events) + 1)
    #expect(result.commits == result.signatures)
    #expect(try vault.count("commit_signature") == Int64(result.commits))
    #expect(result.head == (try vault.session(user).store.head().leaf.hex))
  }

  /// Events and drafts that this user's keys open, by the matrix; an auditor opens consents and nothing else.
  @Test(arguments: TestUser.allCases)
  func opensWhatTheMatrixSays(_ user: TestUser) throws {
    let population = try Population.shared.get()
    let vault = try EditedVault(population.vault)
    let result = try vault.session(user).verify()
    let reach = try population.expected(for: user)
    let sealed = try population.headers().count + population.vault.store.drafts().count
    #expect(result.opened == reach.events.count + reach.drafts.count)
    #expect(result.opened + result.sealed == sealed)
  }

  @Test func auditorOpensConsentsOnly() throws {
    let population = try Population.shared.get()
    let vault = try EditedVault(population.vault)
    let result = try vault.session(.ai).verify()
    let consents = try population.headers().filter { $0.domain == .consent }.count
    #expect(result.opened == consents && consents > 0)
  }

  /// A program that forgot to ask: the event is signed and sealed as it should be, and rests on nothing.
  @Test(arguments: [TestUser.ai, .lin])
  func eventWithoutALiveConsentIsFound(_ user: TestUser) throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    try lin.phq9(member)
    let consent = try #require(try lin.file(of: member).consents.entries.first).position.event
    let bases = [
      Basis.none, Basis(kind: .consent, event: consent, scope: .assessment),
      Basis(kind: .emergency, event: consent, scope: .file),
    ]
    #expect(try vault.session(user).verify().isSound)
    try lin.withdrawConsent([.assessment], member: member)
    let numbers = try bases.map { try write(lin, member, restingOn: $0) }
    let found = try vault.session(user).verify().findings
    #expect(
      found.map(\.kind)
        == [.basis, .basis, .basis, .lostDraft, .lostDraft, .lostDraft].filter {
          user == .lin || $0 == .basis
        })
    #expect(found.filter { $0.kind == .basis }.map(\.sequence) == numbers)
    #expect(found.allSatisfy { $0.member == member })
  }

  /// Nobody else's keys tell: without the consents a ground cannot be judged, and is not guessed at.
  @Test func groundsAreNotJudgedWithoutTheConsents() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    _ = try write(lin, member, restingOn: .none)
    #expect(try vault.session(.gu).verify().isSound)
  }

  @Test func readOnlyVerificationSaysThatItIsNotOnRecord() throws {
    let vault = try TestVault()
    let before = try vault.sequence()
    let result = try vault.session(.ai, readOnly: true).verify()
    #expect(result.isSound && !result.isRecorded)
    #expect(try vault.sequence() == before)
  }

  /// While the pass goes on another person registers, screens, begins an interview and ends one: none of it is wrong.
  @Test func othersMayWriteMeanwhile() throws {
    let scene = try ImportScene()
    let member = try scene.lin.member()
    try scene.take(ImportScene.file((0..<1100).map { ImportScene.row(member, id: "\($0)") }))
    var open = try scene.lin.interview("asq", member)
    let other = try scene.vault.session(.lin)
    var hasWritten = false
    let result = try scene.vault.session(.lin).verify { done, total in
      guard done > total / 2, !hasWritten else { return }
      hasWritten = true
      #expect(throws: Never.self) {
        _ = try other.interview("phq-2", try other.member())
        try other.phq9(member, q9: 1)
        _ = try other.interview("asq", member)
        while open.interview.current != nil { _ = try open.handle(.answered(.yesNo(false))) }
      }
    }
    #expect(hasWritten && result.findings == [])
    #expect(try UInt64(result.events) < scene.vault.sequence())
  }

  /// A beginning of an interview, written past the use cases.
  private func write(_ session: Session, _ member: MemberID, restingOn basis: Basis) throws -> UInt64 {
    let key = try #require(try session.file(of: member).keys.current[.clinical])
    let instrument = try #require(session.catalog.instruments["phq-9"])
    let begun = InterviewBegun(
      interview: Sodium.randomID(), instrument: instrument.id, definition: instrument.digest,
      circumstances: Circumstances(mode: .readAloud, isIdentityConfirmed: true), battery: nil, crisis: nil)
    return try session.commit { transaction in
      try session.append(
        ClinicalEvent.begun(begun), of: member, under: key, basis: basis, in: &transaction
      ).sequence
    }
  }
}
