import Casework
import Testing

@testable import Sealing

/// Opens what a program in another language sealed from the documented formats alone.
@Suite struct SecondWriterTests {
  private let user: UserID
  private let secrets: UserSecrets

  init() throws {
    user = try #require(UserID(bytes: [UInt8](repeating: 0x66, count: 16)))
    let passphrase = try PassphraseTests.passphrase(of: hex(SecondWriter.passphrase))
    secrets = try SealedUserSecrets(bytes: hex(SecondWriter.userSecrets)).open(with: passphrase, of: user)
  }

  private func event() throws -> SealedEvent {
    try SealedEvent(
      headerBytes: hex(SecondWriter.header), nonce: hex(SecondWriter.nonce),
      ciphertext: hex(SecondWriter.ciphertext))
  }

  @Test("from the passphrase to the epoch's events and drafts")
  func epoch() throws {
    #expect(secrets.publicKeys.bytes == hex(SecondWriter.publicKeys))
    let grant = try Grant(decoding: hex(SecondWriter.epochGrant))
    #expect(grant.recipient == user)
    #expect(grant.cause == 9)
    let ring = try KeyRing()
    try grant.open(with: secrets, into: ring)
    let event = try event()
    #expect(try event.open(with: ring) == hex(SecondWriter.body))
    let place = DraftPlace(
      member: grant.member,
      interview: try #require(InterviewID(bytes: [UInt8](repeating: 0x99, count: 16))), revision: 3,
      begun: event.header.event)
    let draft = try SealedDraft(
      place: place, nonce: hex(SecondWriter.draftNonce), stored: hex(SecondWriter.storedDraft))
    #expect(try draft.open(with: ring) == hex(SecondWriter.body))
  }

  @Test("from the grant of one event to its body")
  func oneEvent() throws {
    let ring = try KeyRing()
    try Grant(decoding: hex(SecondWriter.eventGrant)).open(with: secrets, into: ring)
    #expect(try event().open(with: ring) == hex(SecondWriter.body))
  }

  @Test("digest, leaf and commit signature agree")
  func chain() throws {
    let event = try event()
    #expect(event.bodyDigest.bytes == hex(SecondWriter.bodyDigest))
    #expect(event.leaf.bytes == hex(SecondWriter.leaf))
    let statement = CommitStatement(
      organisation: event.header.organisation, site: event.header.site, first: 257, last: 258,
      lastLeaf: event.leaf)
    let signature = try #require(Signature(bytes: hex(SecondWriter.commitSignature)))
    #expect(statement.isSigned(signature, by: secrets.publicKeys))
    #expect(statement.signed(by: secrets) == signature)
  }

  @Test("the digest of a file's content")
  func content() {
    let digest = Blake2b.content(kind: "instrument", bytes: hex(SecondWriter.body))
    #expect(digest == hex(SecondWriter.contentDigest))
    #expect(Blake2b.content(kind: "policy", bytes: hex(SecondWriter.body)) != digest)
  }
}
