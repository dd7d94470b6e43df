import Assessment
import Casework
import Sealing
import Store
import Testing

@testable import Clinic

/// A counselor who has just handed the keyboard to a member, with the form at its first question.
struct HandOverScene {
  let vault: TestVault
  let session: Session
  let member: MemberID
  var handedOver: HandedOver

  /// Hands over an instrument to a member who agreed to some purposes, after something else in the same session.
  init(
    _ instrument: InstrumentID = "phq-9", _ scopes: [ConsentScope] = [.file, .assessment, .supervision],
    after prepare: (Session, MemberID) throws -> Void = { _, _ in }
  ) throws {
    vault = try TestVault()
    session = try vault.session(.lin)
    member = try session.member(scopes)
    try prepare(session, member)
    vault.clock.advance(seconds: 60)
    handedOver = try session.handOver(session.interview(instrument, member))
  }

  /// Answers a PHQ-9's nine questions and, where it is asked, the one about how hard it makes things.
  mutating func answerPHQ9(q9: Int) throws {
    for answer in [0, 1, 0, 1, 0, 1, 0, 0, q9] { _ = try handedOver.handle(.answered(.choice(answer))) }
    if handedOver.interview.current != nil { _ = try handedOver.handle(.answered(.choice(0))) }
  }

  /// The counselor at another machine, or after a kill and a new login.
  func newSession(_ user: TestUser = .lin) throws -> Session { try vault.session(user) }

  /// What everybody's check finds now.
  func expectNothingFound(
    by users: [TestUser] = [.lin, .sun, .ai], _ location: SourceLocation = #_sourceLocation
  )
    throws
  {
    for user in users {
      #expect(try newSession(user).verify().findings == [], "\(user)", sourceLocation: location)
    }
    try expectSound(vault)
  }

  /// Signs and appends whatever a delegate's keys allow, past every check of the program.
  func forge(
    signedBy key: SigningKey? = nil, as delegate: UserID? = nil,
    _ body: (Vault, Hand, inout Transaction) throws -> Void
  ) throws {
    let (signer, id) = (key ?? handedOver.signingKey, delegate ?? handedOver.handOver.delegate)
    let hand = Hand(author: handedOver.author, delegate: id, ring: handedOver.ring)
    try vault.store.commit(author: id, sign: { try $0.signed(by: signer) }) { transaction in
      try body(vault.vault, hand, &transaction)
    }
  }

  /// What the counselor's check finds.
  func kinds() throws -> Set<Verification.Finding.Kind> {
    Set(try newSession().verify().findings.map(\.kind))
  }
}
