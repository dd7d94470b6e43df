import Assessment
import Casework
import Sealing
import Store
import Testing

@testable import Clinic

/// What the program holds while the keyboard is handed over, and what that opens.
struct HandOverReachTests {
  private struct Opened: Equatable {
    var events: [EventHeader] = []
    var drafts: [InterviewID] = []
  }

  /// Everything of the vault that a ring opens.
  private func opened(with ring: KeyRing, in vault: TestVault) throws -> Opened {
    var opened = Opened()
    try vault.store.forEachEvent { stored in
      let event = try #require(try stored.sealed())
      guard event.header.domain.isSealed, (try? event.open(with: ring)) != nil else { return }
      opened.events.append(event.header)
    }
    for stored in try vault.store.drafts() where (try? stored.sealed().open(with: ring)) != nil {
      opened.drafts.append(stored.place.interview)
    }
    return opened
  }

  /// Three keys: of the draft, of a case, and of the one event that would record an emergency. All of them together
  /// open this interview's draft and nothing that was in the vault before, of this member or of anyone.
  @Test func everythingInMemoryOpensTheDraftAndNothingElse() throws {
    var scene = try HandOverScene("phq-9", [.file, .assessment]) { lin, member in
      try lin.phq9(try lin.member(), q9: 1)
      _ = try lin.interview("phq-9", try lin.member())
      try lin.gds15(member)
      _ = try lin.interview("gad-7", member)
    }
    #expect(scene.session.ring.count == 0 && scene.handedOver.ring.count == 3)
    let quiet = Opened(drafts: [scene.handedOver.id])
    #expect(try opened(with: scene.handedOver.ring, in: scene.vault) == quiet)
    for _ in 0..<8 { _ = try scene.handedOver.handle(.answered(.choice(1))) }
    #expect(try opened(with: scene.handedOver.ring, in: scene.vault) == quiet)
    let before = try scene.vault.sequence()
    _ = try scene.handedOver.handle(.answered(.choice(3)))
    let after = try opened(with: scene.handedOver.ring, in: scene.vault)
    #expect(after.drafts == quiet.drafts && after.events.allSatisfy { $0.sequence > before })
    #expect(after.events.map(\.domain) == [.consent, .crisis])
    #expect(after.events.allSatisfy { $0.delegate == scene.handedOver.handOver.delegate })
    #expect(scene.handedOver.ring.count == 3)
    scene.handedOver.forget()
    #expect(scene.handedOver.ring.count == 0)
    #expect(throws: SealingError.keyNotHeld) { _ = try scene.handedOver.signingKey.sign([1]) }
  }

  /// Through a whole hand-over everyone reads what the matrix says: the draft is its counselors', and a flag's case and
  /// assessment are the supervisors' as well.
  @Test func everySecretOpensExactlyTheMatrix() throws {
    var scene = try HandOverScene { lin, member in
      try lin.phq9(member)
      try lin.assign([member], to: "zhao")
    }
    func expectMatrix(isFlagged: Bool, isDraft: Bool) throws {
      var known = Known(counselors: [.lin, .zhao])
      if isFlagged { (known.isTold, known.shared) = (true, [scene.handedOver.id]) }
      for user in TestUser.allCases {
        var expected = Reach()
        try scene.vault.store.forEachEvent { stored in
          let header = try EventHeader(decoding: stored.headerBytes)
          guard header.domain.isSealed, known.mayRead(header.event, in: header.domain, user) else { return }
          expected.events.insert(header.sequence)
        }
        if isDraft, user.role == .counselor { expected.drafts = [scene.handedOver.id] }
        #expect(try Reach.of(user, in: scene.vault) == expected, "\(user)")
      }
    }
    try expectMatrix(isFlagged: false, isDraft: true)
    _ = try scene.handedOver.handle(.answered(.choice(1)))
    try expectMatrix(isFlagged: false, isDraft: true)
    for _ in 0..<8 { _ = try scene.handedOver.handle(.answered(.choice(2))) }
    try expectMatrix(isFlagged: true, isDraft: true)
    _ = try scene.handedOver.handle(.answered(.choice(0)))
    _ = try scene.newSession(.zhao).resume(scene.handedOver.id)
    try expectMatrix(isFlagged: true, isDraft: false)
  }
}
