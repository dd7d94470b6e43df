import Assessment
import Casework
import Sealing
import Store
import Testing

@testable import Clinic

/// Whatever is signed beyond what a hand-over allows is found, though the keys for it are the delegate's own.
struct HandOverAuditTests {
  private typealias Kind = Verification.Finding.Kind

  /// A flag that a delegate may raise, as the control of every test below.
  private func flag(_ scene: HandOverScene, of interview: InterviewID? = nil) -> CrisisEvent {
    .flagged(
      Flag(
        interview: interview ?? scene.handedOver.id, instrument: "phq-9", version: "1",
        definition: scene.handedOver.instrument.digest, rule: "thoughts-of-death", item: "q9",
        reply: .answer(.choice(1)), level: .urgent, kind: .selfHarm, policy: .none,
        answered: scene.vault.clock.now, isShared: true))
  }

  private func raise(
    _ event: CrisisEvent, in scene: HandOverScene, _ vault: Vault, _ hand: Hand,
    _ transaction: inout Transaction
  ) throws {
    let prepared = scene.handedOver.flag
    try vault.append(
      event, of: scene.member, under: prepared.key, basis: prepared.answering, by: hand, in: &transaction)
  }

  @Test func whatTheHandOverAllowsIsSound() throws {
    let scene = try HandOverScene()
    try scene.forge { vault, hand, transaction in
      try vault.append(scene.handedOver.flag.workers, by: hand, in: &transaction)
      let opened = CrisisEvent.opened(scene.handedOver.flag.crisis, level: .urgent, reason: nil)
      try raise(opened, in: scene, vault, hand, &transaction)
      try raise(flag(scene), in: scene, vault, hand, &transaction)
    }
    #expect(try scene.kinds() == [])
  }

  @Test func delegateThatNobodyNamed() throws {
    let scene = try HandOverScene()
    try scene.forge(signedBy: SigningKey(), as: Sodium.randomID()) {
      try raise(flag(scene), in: scene, $0, $1, &$2)
    }
    #expect(try scene.kinds() == [.delegation, .author])
  }

  @Test func anotherKeyUnderTheDelegatesName() throws {
    let scene = try HandOverScene()
    try scene.forge(signedBy: SigningKey()) { try raise(flag(scene), in: scene, $0, $1, &$2) }
    #expect(try scene.kinds() == [.signature])
  }

  /// The header names a delegate, but the counselor signed; or the delegate signed what names none.
  @Test func headerAndSignerDiffer() throws {
    let scene = try HandOverScene()
    let lin = try scene.newSession()
    try lin.commit { transaction in
      let hand = Hand(
        author: lin.user.id, delegate: scene.handedOver.handOver.delegate, ring: scene.handedOver.ring)
      try raise(flag(scene), in: scene, scene.vault.vault, hand, &transaction)
    }
    #expect(try scene.kinds() == [.author])
    let other = try HandOverScene()
    try other.forge { vault, hand, transaction in
      let plain = Hand(author: hand.author, ring: hand.ring)
      try raise(flag(other), in: other, vault, plain, &transaction)
    }
    #expect(try other.kinds() == [.author])
  }

  /// In the name of a counselor who handed over nothing.
  @Test func delegateOfAnotherAuthor() throws {
    let scene = try HandOverScene()
    let zhao = try scene.vault.id(.zhao)
    try scene.forge { vault, hand, transaction in
      let other = Hand(author: zhao, delegate: hand.delegate, ring: hand.ring)
      try raise(flag(scene), in: scene, vault, other, &transaction)
    }
    #expect(try scene.kinds() == [.delegation])
  }

  @Test func afterItsTimeOrAfterItWasTakenBack() throws {
    let late = try HandOverScene()
    late.vault.clock.set(late.handedOver.until)
    try late.forge { try raise(flag(late), in: late, $0, $1, &$2) }
    #expect(try late.kinds() == [.delegation])
    let over = try HandOverScene()
    _ = try over.newSession().resume(over.handedOver.id)
    #expect(try over.kinds() == [])
    try over.forge { try raise(flag(over), in: over, $0, $1, &$2) }
    #expect(try over.kinds() == [.delegation])
  }

  @Test func anotherMember() throws {
    var other: MemberID?
    let scene = try HandOverScene { lin, _ in other = try lin.member() }
    let member = try #require(other)
    #expect(throws: SealingError.misplaced) {
      try scene.forge { vault, hand, transaction in
        try vault.append(
          flag(scene), of: member, under: scene.handedOver.flag.key, by: hand, in: &transaction)
      }
    }
    try scene.forge { vault, hand, transaction in
      try vault.append(LogEvent(act: .showMember, members: 1), of: member, by: hand, in: &transaction)
    }
    #expect(try scene.kinds() == [.delegation])
  }

  /// The draft's key is a clinical one, so it could seal an assessment; it would be the respondent's own.
  @Test func anotherDomain() throws {
    let scene = try HandOverScene()
    try scene.forge { vault, hand, transaction in
      let resolved = PromptResolution(
        interview: scene.handedOver.id, item: "q9", finding: .noSign, note: "fine")
      try vault.append(
        ClinicalEvent.promptResolved(resolved), of: scene.member, under: scene.handedOver.handOver.draftKey,
        basis: scene.handedOver.flag.answering, by: hand, in: &transaction)
    }
    #expect(try scene.kinds() == [.delegation])
  }

  /// The keys in memory could be sealed to anyone; only what lay ready may be conveyed, and no key be named anew.
  @Test func grantsThatDidNotLieReady() throws {
    let scene = try HandOverScene()
    let ai = try scene.newSession(.ai).user
    let keys = try #require(ai.publicKeys)
    try scene.forge { vault, hand, transaction in
      var granting = Granting(member: scene.member, cause: .flagged)
      granting.add(
        try Grant.make(
          epoch: scene.handedOver.handOver.draftKey, in: hand.ring, to: ai.id, keys,
          cause: GrantCause.flagged.rawValue))
      try vault.append(granting, by: hand, in: &transaction)
    }
    #expect(try scene.kinds() == [.delegation])
  }

  @Test func stepsAndForeignFlagsInTheCase() throws {
    for forged in [CrisisEvent.step(id: "stay", outcome: .done), .closureProposed(reason: "all is well")] {
      let scene = try HandOverScene()
      try scene.forge { vault, hand, transaction in
        try vault.append(scene.handedOver.flag.workers, by: hand, in: &transaction)
        try raise(forged, in: scene, vault, hand, &transaction)
      }
      #expect(try scene.kinds() == [.delegation])
    }
    let scene = try HandOverScene()
    try scene.forge { vault, hand, transaction in
      try vault.append(scene.handedOver.flag.workers, by: hand, in: &transaction)
      try raise(flag(scene, of: Sodium.randomID()), in: scene, vault, hand, &transaction)
    }
    #expect(try scene.kinds() == [.delegation])
  }

  /// The key of the one event that would record an emergency seals nothing else that stands, nor two of them.
  @Test func consentBeyondTheOneEmergency() throws {
    let emergency = ConsentEvent.emergency(
      reason: "a reason", until: Instant(milliseconds: 1_900_000_000_000))
    for (forged, isSound) in [
      ([emergency], true), ([emergency, emergency], false), ([.withdrawn(scopes: [.file])], false),
    ] {
      let scene = try HandOverScene()
      try scene.forge { vault, hand, transaction in
        for event in forged {
          try vault.append(
            event, of: scene.member, under: scene.handedOver.flag.consentKey,
            as: scene.handedOver.handOver.emergency, by: hand, in: &transaction)
        }
      }
      #expect(try scene.kinds() == (isSound ? [] : [.delegation]))
    }
    let scene = try HandOverScene()
    #expect(throws: SealingError.keyNotHeld) {
      try scene.forge { vault, hand, transaction in
        try vault.append(
          emergency, of: scene.member, under: scene.handedOver.flag.consentKey, by: hand, in: &transaction)
      }
    }
  }

  /// A hand-over by someone who conducts no interviews, one that lasts too long, one that a delegate made, and ends of
  /// what is not on record.
  @Test func handOversThatDoNotHold() throws {
    func found(by user: TestUser, _ event: (HandOverScene) -> VaultEvent) throws -> Set<Kind> {
      let scene = try HandOverScene()
      let session = try scene.newSession(user)
      try session.commit { transaction in
        _ = try session.append(event(scene), of: scene.member, in: &transaction)
      }
      return try scene.kinds()
    }
    func anew(_ scene: HandOverScene, until: Instant? = nil) -> HandOver {
      var handOver = scene.handedOver.handOver
      handOver.delegate = Sodium.randomID()
      handOver.until = until ?? handOver.until
      return handOver
    }
    #expect(try found(by: .lin) { .handedOver(anew($0)) } == [])
    #expect(try found(by: .ai) { .handedOver(anew($0)) } == [.delegation])
    #expect(try found(by: .lin) { .handedOver($0.handedOver.handOver) } == [.delegation])
    #expect(
      try found(by: .lin) { .handedOver(anew($0, until: $0.handedOver.until.advanced(byMilliseconds: 1))) }
        == [.delegation])
    #expect(try found(by: .lin) { _ in .takenBack(delegate: Sodium.randomID()) } == [.delegation])
    let scene = try HandOverScene()
    try scene.forge { vault, hand, transaction in
      try vault.append(VaultEvent.handedOver(anew(scene)), of: scene.member, by: hand, in: &transaction)
    }
    #expect(try scene.kinds() == [.delegation])
  }

  /// Supervisors and auditors, who open less, find the same by what stands in the open.
  @Test func foundWithoutTheKeysToo() throws {
    let scene = try HandOverScene()
    scene.vault.clock.set(scene.handedOver.until)
    try scene.forge { try raise(flag(scene), in: scene, $0, $1, &$2) }
    for user in [TestUser.sun, .ai, .gu] {
      let kinds = Set(try scene.newSession(user).verify().findings.map(\.kind))
      #expect(kinds.contains(.delegation), "\(user)")
    }
  }
}
