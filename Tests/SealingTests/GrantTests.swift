import Casework
import Testing

@testable import Sealing

@Suite struct GrantTests {
  private let sample: Sample
  private let secrets: UserSecrets
  private let recipient: UserID = Sodium.randomID()

  init() throws {
    sample = try Sample()
    secrets = try UserSecrets.generate()
  }

  private func epochGrant() throws -> Grant {
    try Grant.make(epoch: sample.key, in: sample.ring, to: recipient, secrets.publicKeys, cause: 4)
  }

  private func eventGrant(of header: EventHeader) throws -> Grant {
    try Grant.make(
      event: header.event, under: sample.key, at: sample.place, in: sample.ring, to: recipient,
      secrets.publicKeys, cause: 4)
  }

  @Test("a granted epoch opens every event of it")
  func epoch() throws {
    let sealed = try SealedEvent.seal([7], at: sample.header, with: sample.ring)
    let grant = try epochGrant()
    let ring = try KeyRing()
    try grant.open(with: secrets, into: ring)
    #expect(try sealed.open(with: ring) == [7])
    #expect(ring.place(of: sample.key) == sample.place)
    try grant.open(with: secrets, into: ring)
    #expect(ring.count == 1, "opened twice, it is held once")
  }

  @Test("a granted event opens that event, no other, and seals nothing new")
  func event() throws {
    let sealed = try SealedEvent.seal([7], at: sample.header, with: sample.ring)
    var next = sample.header
    next.event = Sodium.randomID()
    let other = try SealedEvent.seal([8], at: next, with: sample.ring)
    let ring = try KeyRing()
    try eventGrant(of: sample.header).open(with: secrets, into: ring)
    #expect(ring.contains(eventKeyOf: sample.header.event))
    #expect(!ring.contains(sample.key))
    #expect(try sealed.open(with: ring) == [7])
    #expect(throws: SealingError.keyNotHeld) { try other.open(with: ring) }
    #expect(throws: SealingError.keyNotHeld) { try SealedEvent.seal([9], at: next, with: ring) }
    #expect(throws: SealingError.keyNotHeld) {
      try Grant.make(epoch: sample.key, in: ring, to: recipient, secrets.publicKeys, cause: 1)
    }
  }

  @Test("who holds one event may pass it on")
  func passedOn() throws {
    let sealed = try SealedEvent.seal([7], at: sample.header, with: sample.ring)
    let ring = try KeyRing()
    try eventGrant(of: sample.header).open(with: secrets, into: ring)
    let next = try UserSecrets.generate()
    let grant = try Grant.make(
      event: sample.header.event, under: sample.key, at: sample.place, in: ring, to: Sodium.randomID(),
      next.publicKeys, cause: 5)
    let theirs = try KeyRing()
    try grant.open(with: next, into: theirs)
    #expect(try sealed.open(with: theirs) == [7])
  }

  @Test("nobody but the recipient opens it")
  func wrongRecipient() throws {
    let ring = try KeyRing()
    let stranger = try UserSecrets.generate()
    for grant in [try epochGrant(), try eventGrant(of: sample.header)] {
      #expect(throws: SealingError.grantNotForUser) { try grant.open(with: stranger, into: ring) }
    }
    #expect(ring.count == 0)
  }

  @Test("what is written is read back")
  func codec() throws {
    for grant in [try epochGrant(), try eventGrant(of: sample.header)] {
      let bytes = grant.encoded()
      #expect(bytes.count == Grant.length)
      #expect(try Grant(decoding: bytes) == grant)
    }
  }

  @Test("every flipped byte and every truncation is refused, and the ring stays empty")
  func altered() throws {
    let ring = try KeyRing()
    for bytes in [try epochGrant().encoded(), try eventGrant(of: sample.header).encoded()] {
      for index in bytes.indices {
        for mask in [0x01, 0x80] as [UInt8] {
          var flipped = bytes
          flipped[index] ^= mask
          #expect(throws: SealingError.self, "byte \(index)") {
            try Grant(decoding: flipped).open(with: secrets, into: ring)
          }
        }
        #expect(throws: SealingError.malformed(.grant)) { try Grant(decoding: Array(bytes[..<index])) }
      }
      #expect(throws: SealingError.malformed(.grant)) { try Grant(decoding: bytes + [0]) }
    }
    #expect(ring.count == 0)
  }

  /// A box that its maker put under another context, by taking the terms of one grant and the box of another.
  @Test("a box does not stand in for another member's, domain's or recipient's")
  func transplanted() throws {
    let grant = try epochGrant()
    let terms = grant.terms
    let elsewhere = [
      GrantTerms(
        place: KeyPlace(member: Sodium.randomID(), domain: .clinical), subject: terms.subject, key: terms.key,
        recipient: terms.recipient, cause: terms.cause),
      GrantTerms(
        place: KeyPlace(member: terms.place.member, domain: .consent), subject: terms.subject, key: terms.key,
        recipient: terms.recipient, cause: terms.cause),
      GrantTerms(
        place: terms.place, subject: .event(sample.header.event), key: terms.key,
        recipient: terms.recipient, cause: terms.cause),
      GrantTerms(
        place: terms.place, subject: terms.subject, key: terms.key, recipient: Sodium.randomID(),
        cause: terms.cause),
    ]
    for terms in elsewhere {
      let moved = Grant(terms, commitment: grant.commitment, box: grant.box)
      #expect(throws: SealingError.grantContext) { try moved.open(with: secrets, into: KeyRing()) }
    }
  }

  @Test("a key that is not the one committed to is refused, though box and context are in order")
  func wrongCommitment() throws {
    let commitment = try #require(KeyCommitment(bytes: [UInt8](repeating: 9, count: 32)))
    for grant in [try epochGrant(), try eventGrant(of: sample.header)] {
      let key = [UInt8](repeating: 1, count: 32)
      let secret = key + grant.terms.digest(committing: commitment)
      let box = try #require(secret.withUnsafeBytes { secrets.publicKeys.seal($0) })
      let forged = Grant(grant.terms, commitment: commitment, box: box)
      #expect(throws: SealingError.grantCommitment) { try forged.open(with: secrets, into: KeyRing()) }
    }
  }

  @Test("a grant of another key under an open key's name is refused")
  func conflict() throws {
    let ring = try KeyRing()
    try ring.generate(for: sample.place, as: sample.key)
    #expect(throws: SealingError.keyConflict) { try epochGrant().open(with: secrets, into: ring) }
  }

  @Test("a key is granted for its own member and domain only")
  func place() {
    #expect(throws: SealingError.misplaced) {
      try Grant.make(
        event: sample.header.event, under: sample.key,
        at: KeyPlace(member: sample.place.member, domain: .consent), in: sample.ring, to: recipient,
        secrets.publicKeys, cause: 1)
    }
  }

  @Test("nothing is sealed to a public key of small order")
  func smallOrder() throws {
    let keys = try #require(PublicKeys(bytes: [UInt8](repeating: 0, count: 64)))
    #expect(throws: SealingError.unusablePublicKey) {
      try Grant.make(epoch: sample.key, in: sample.ring, to: recipient, keys, cause: 1)
    }
  }
}
