import Casework
import Testing

@testable import Sealing

@Suite struct SigningKeyTests {
  private let statement = CommitStatement(
    organisation: Sodium.randomID(), site: Sodium.randomID(), first: 3, last: 9, lastLeaf: .genesis)

  @Test("a delegate's signature holds for its commit and its key, and for nothing else")
  func signature() throws {
    let (key, other) = (try SigningKey(), try SigningKey())
    let signature = try statement.signed(by: key)
    #expect(statement.isSigned(signature, byDelegate: key.publicKey))
    #expect(!statement.isSigned(signature, byDelegate: other.publicKey))
    #expect(!statement.isSigned(signature, byDelegate: Array(key.publicKey.dropLast())))
    #expect(!statement.isSigned(signature, byDelegate: []))
    let later = CommitStatement(
      organisation: statement.organisation, site: statement.site, first: 3, last: 10, lastLeaf: .genesis)
    #expect(!later.isSigned(signature, byDelegate: key.publicKey))
    // The same scheme as a user's, so that one reader checks both.
    let keys = try #require(PublicKeys(box: [UInt8](repeating: 9, count: 32), sign: key.publicKey))
    #expect(statement.isSigned(signature, by: keys))
  }

  @Test("what is forgotten signs nothing more")
  func forgets() throws {
    let key = try SigningKey()
    key.forget()
    #expect(throws: SealingError.keyNotHeld) { _ = try key.sign([1]) }
  }

  @Test("it does not print")
  func prints() throws {
    let key = try SigningKey()
    #expect("\(key)" == "SigningKey")
    #expect(Mirror(reflecting: key).children.isEmpty)
  }

  @Test("the lent key of one event seals that event at its place, and no other")
  func lending() throws {
    let place = KeyPlace(member: Sodium.randomID(), domain: .consent)
    let (ring, other) = (try KeyRing(), try KeyRing())
    let key = try ring.generate(for: place)
    let event = Sodium.randomID(EventID.self)
    try ring.lend(eventKeyOf: event, under: key, at: place, to: other)
    #expect(other.count == 1 && !other.contains(key))
    func header(_ event: EventID, _ member: MemberID) -> EventHeader {
      EventHeader(
        organisation: statement.organisation, site: statement.site, sequence: 5, event: event,
        previous: .genesis, domain: .consent, member: member, memberSequence: 2, key: key,
        author: Sodium.randomID(), time: 7, basis: .none)
    }
    let sealed = try SealedEvent.seal([1, 2, 3], at: header(event, place.member), with: other)
    #expect(try sealed.open(with: ring) == [1, 2, 3])
    #expect(throws: SealingError.keyNotHeld) {
      _ = try SealedEvent.seal([1], at: header(Sodium.randomID(), place.member), with: other)
    }
    #expect(throws: SealingError.misplaced) {
      _ = try SealedEvent.seal([1], at: header(event, Sodium.randomID()), with: other)
    }
    #expect(throws: SealingError.misplaced) {
      let elsewhere = KeyPlace(member: place.member, domain: .clinical)
      try ring.lend(eventKeyOf: event, under: key, at: elsewhere, to: try KeyRing())
    }
  }
}
