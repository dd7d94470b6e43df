import Assessment
import Casework
import Clinic
import Sealing
import Store
import Testing

/// Whatever people do, in whatever order: the chain stays sound, and what is read does not depend on who read
/// what before.
struct RandomCaseworkTests {
  /// What a member's record comes to, in values that can be compared.
  private struct Reading: Equatable {
    let card: MemberCard?
    let consents: [ConsentEvent]
    let assessments: [AssessmentRecord]
    let cases: [CaseID: [CrisisEvent]]
    let states: [CaseID: CaseState]
    let count: UInt64
    let sealedAway: Int

    init(_ file: MemberFile) {
      (card, consents) = (file.card, file.consents.entries.map(\.event))
      assessments = file.chart.entries.map(\.record)
      cases = file.cases.mapValues { $0.entries.map(\.event) }
      states = file.cases.mapValues(\.state)
      (count, sealedAway) = (file.count, file.sealedAway)
    }
  }

  @Test(arguments: 0..<12)
  func anySequenceOfActsLeavesASoundVault(_ seed: Int) throws {
    var work = try RandomCasework(seed: seed)
    try work.run(acts: 200)
    #expect(work.done > 15 && work.refused > 5)
    try expectSound(work.vault)
    for user in [TestUser.lin, .zhao, .sun, .ai] {
      let (once, other) = (try work.vault.session(user), try work.vault.session(user))
      for member in work.members {
        let reading = Reading(try once.file(of: member))
        #expect(Reading(try once.file(of: member)) == reading)
        #expect(Reading(try other.file(of: member)) == reading)
      }
    }
    try expectMatrix(work)
  }

  /// Counselors open exactly the members they were given; auditors exactly the consents; supervisors, of clinical
  /// bodies, at most the assessments that raised a flag; the rest nothing.
  private func expectMatrix(_ work: RandomCasework) throws {
    let vault = work.vault
    var headers: [EventHeader] = []
    try vault.store.forEachEvent { headers.append(try EventHeader(decoding: $0.headerBytes)) }
    func numbers(where fits: (EventHeader) -> Bool) -> Set<UInt64> {
      Set(headers.filter { $0.domain.isSealed && fits($0) }.map(\.sequence))
    }
    for user in TestUser.counselors {
      let own = Set(work.counselors.filter { $0.value.contains(user) }.keys)
      let mayRead = numbers { header in header.member.map { own.contains($0) } ?? false }
      #expect(try Reach.of(user, in: vault).events == mayRead)
    }
    #expect(try Reach.of(.ai, in: vault).events == numbers { $0.domain == .consent })
    for user in [TestUser.gu, .kang] { #expect(try Reach.of(user, in: vault) == Reach()) }
    let flagged = try flaggedInterviews(work)
    for user in TestUser.supervisors {
      let reach = try Reach.of(user, in: vault)
      let clinical = numbers { $0.domain == .clinical }.intersection(reach.events)
      #expect(clinical.isSubset(of: numbers { flagged.contains(InterviewID(raw: $0.event.raw)) }))
      #expect(reach.drafts.isEmpty)
    }
  }

  private func flaggedInterviews(_ work: RandomCasework) throws -> Set<InterviewID> {
    let sessions = try TestUser.counselors.map { try work.vault.session($0) }
    let files = try sessions.flatMap { session in
      try work.members.map { try session.file(of: $0) }
    }
    return Set(files.flatMap { $0.cases.values.flatMap(\.flags) }.map(\.interview))
  }
}
