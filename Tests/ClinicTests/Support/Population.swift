import Assessment
import Casework
import Clinic
import Sealing
import Store
import Testing

/// One vault with members in every state, and what the test knows of each.
final class Population: @unchecked Sendable {
  /// Made once: nothing writes to it afterwards.
  static let shared = Result { try Population() }

  let vault: TestVault
  private(set) var known: [MemberID: Known] = [:]
  private let lin: Session
  private let zhao: Session
  private let sun: Session
  private let wu: Session

  private init() throws {
    vault = try TestVault()
    (lin, zhao) = (try vault.session(.lin), try vault.session(.zhao))
    (sun, wu) = (try vault.session(.sun), try vault.session(.wu))
    try addUnflagged()
    try addFlagged()
    try addAttention()
    try addJudgement()
    try addReopened()
    try addHandedOn()
    try addWithdrawn()
  }

  /// Headers of every sealed event.
  func headers() throws -> [EventHeader] {
    var headers: [EventHeader] = []
    try vault.store.forEachEvent { headers.append(try EventHeader(decoding: $0.headerBytes)) }
    return headers.filter(\.domain.isSealed)
  }

  /// What the matrix lets a user open.
  func expected(for user: TestUser) throws -> Reach {
    var reach = Reach()
    for header in try headers() {
      let known = try #require(header.member.flatMap { self.known[$0] })
      if known.mayRead(header.event, in: header.domain, user) { reach.events.insert(header.sequence) }
    }
    let drafts = try vault.store.drafts().filter {
      user.role == .counselor && known[$0.place.member]?.counselors.contains(user) == true
    }
    reach.drafts = Set(drafts.map(\.place.interview))
    return reach
  }

  private func note(_ member: MemberID, _ counselors: TestUser..., told: Bool = false, shared: InterviewID...)
  {
    known[member] = Known(counselors: Set(counselors), isTold: told, shared: Set(shared))
  }

  /// Nobody's case: no consent; consent alone; assessments and an unfinished interview.
  private func addUnflagged() throws {
    note(try lin.member([]), .lin)
    note(try lin.member(), .lin)
    note(try zhao.member(), .zhao)
    let assessed = try lin.member()
    try lin.phq9(assessed)
    _ = try lin.interview("phq-9", assessed)
    note(assessed, .lin)
  }

  /// Urgent flags: with consent to supervision, without it, and on an interview that was never finished.
  private func addFlagged() throws {
    let agreed = try lin.member()
    try lin.phq9(agreed)
    note(agreed, .lin, told: true, shared: try lin.phq9(agreed, q9: 2).id)
    let silent = try lin.member([.file, .assessment])
    note(silent, .lin, told: true, shared: try lin.phq9(silent, q9: 1).id)
    let broken = try lin.member()
    var interview = try lin.interview("asq", broken)
    _ = try interview.handle(.answered(.yesNo(true)))
    note(broken, .lin, told: true, shared: interview.id)
    let others = try zhao.member()
    let flagged = try zhao.phq9(others, q9: 3)
    _ = try zhao.interview("phq-2", others)
    note(others, .zhao, told: true, shared: flagged.id)
  }

  /// Flags of the lowest level: supervisors are told only where the member agreed.
  private func addAttention() throws {
    let agreed = try lin.member()
    note(agreed, .lin, told: true, shared: try lin.gds15(agreed).id)
    let silent = try lin.member([.file, .assessment])
    try lin.gds15(silent)
    note(silent, .lin)
  }

  private func addJudgement() throws {
    let member = try lin.member([])
    _ = try lin.openCase(of: member, level: .attention, reason: "her voice on the telephone")
    note(member, .lin, told: true)
  }

  /// A case through its whole life, reopened, flagged again and followed up.
  private func addReopened() throws {
    let member = try lin.member()
    let first = try lin.phq9(member, q9: 1)
    try close(member)
    try lin.phq9(member)
    let number = try lin.caseNumber(of: member)
    try sun.work(.reopened(reason: "the neighbour called"), onCase: number)
    let second = try lin.phq9(member, q9: 2)
    let followUp = try lin.interview("asq", member, crisis: second.crisis)
    var asked = followUp
    for _ in 0..<4 { _ = try asked.handle(.answered(.yesNo(false))) }
    note(member, .lin, told: true, shared: first.id, second.id, followUp.id)
  }

  /// Passed to another counselor after a case was closed, which is then reopened.
  private func addHandedOn() throws {
    let member = try lin.member()
    let flagged = try lin.phq9(member, q9: 1)
    try close(member)
    try lin.assign([member], to: "zhao")
    try wu.work(.reopened(reason: "he asked for it"), onCase: try lin.caseNumber(of: member))
    try zhao.phq9(member)
    note(member, .lin, .zhao, told: true, shared: flagged.id)
  }

  /// Flagged, then consent was taken back in the middle of the interview.
  private func addWithdrawn() throws {
    let member = try lin.member()
    var interview = try lin.interview("asq", member)
    _ = try interview.handle(.answered(.yesNo(true)))
    try lin.withdrawConsent([.assessment], member: member)
    #expect(throws: ClinicError.self) { try interview.handle(.answered(.yesNo(true))) }
    note(member, .lin, told: true, shared: interview.id)
  }

  private func close(_ member: MemberID) throws {
    let number = try lin.caseNumber(of: member)
    _ = try sun.openCase(number)
    try sun.work(.acknowledged(note: ""), onCase: number)
    try lin.work(.contacted(.reached, note: ""), onCase: number)
    try lin.work(.closureProposed(reason: "settled"), onCase: number)
    try wu.work(.closureConfirmed(note: ""), onCase: number)
  }
}
