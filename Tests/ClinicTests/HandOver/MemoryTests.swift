import Assessment
import Casework
import Testing

@testable import Clinic
@testable import Sealing

/// The user's secrets and a member's keys, looked for in the memory of this very process.
struct MemoryTests {
  /// A user of this test alone, whose secrets no other test has open.
  private func newVault() throws -> (Session, TestFolder) {
    let folder = try TestFolder()
    let catalog = try Shipped.catalog.get()
    let founding = Founding(
      organisation: "Warm Heart Station", contact: "021-55550100",
      founders: [
        Founding.Founder(name: "lin", roles: [.counselor, .supervisor, .administrator])
      ], profile: .lowMemory)
    let file = try folder.write("a passphrase of this test", to: "lin")
    let vault = try founding.found(at: folder.path + "/vault.db", catalog: catalog, world: TestClock().world)
    { _ in
      .file(file)
    }
    return (try vault.login("lin", passphrase: .file(file), catalog: catalog), folder)
  }

  /// Both of the user's secrets, then the keys of the member's identity, consent and clinical domains.
  private func search(_ session: Session, _ member: MemberID) throws -> MemorySearch {
    let keys = try session.file(of: member).keys.current
    let ids = try [Domain.identity, .consent, .clinical].map { try #require(keys[$0]) }
    let secrets = try session.secrets
    return try MemorySearch(2 + ids.count) { place in
      secrets.writeSeeds(to: place)
      for (index, id) in ids.enumerated() {
        try session.ring.withKey(id) { key throws(SealingError) in
          (place + (2 + index) * 32).copyMemory(from: key.slot, byteCount: 32)
        }
      }
    }
  }

  @Test func lockedSessionHasNoKeyInMemory() throws {
    let (session, folder) = try newVault()
    defer { withExtendedLifetime(folder) {} }
    let member = try session.member()
    try session.phq9(member, q9: 1)
    let search = try search(session, member)
    defer { search.end() }
    #expect(search.counts().allSatisfy { $0 >= 1 })
    session.lock()
    #expect(search.counts() == [0, 0, 0, 0, 0])
  }

  @Test func handedOverSessionHasNoKeyInMemory() throws {
    let (session, folder) = try newVault()
    defer { withExtendedLifetime(folder) {} }
    let member = try session.member()
    let screening = try session.interview("phq-9", member)
    let search = try search(session, member)
    defer { search.end() }
    var handedOver = try session.handOver(screening)
    for answer in [0, 0, 0, 0, 0, 0, 0, 0, 3] { _ = try handedOver.handle(.answered(.choice(answer))) }
    #expect(handedOver.crisis != nil)
    #expect(search.counts() == [0, 0, 0, 0, 0])
  }
}
