import Assessment
import Casework
import Testing

/// What holds for the bytes of every body: they read back as the same value, and no other bytes do.
struct EventBodyTests {
  @Test(arguments: 0..<150)
  func bodiesReadBack(seed: Int) throws {
    var maker = Maker(seed: seed)
    try check(maker.clinicalEvent())
    try check(maker.identityEvent())
    try check(maker.consentEvent())
    try check(maker.crisisEvent())
    try check(maker.vaultEvent())
    try check(maker.logEvent())
  }

  @Test(arguments: 0..<60)
  func damageIsNeverReadAsSomethingElse(seed: Int) {
    var maker = Maker(seed: seed)
    damage(maker.clinicalEvent(), &maker)
    damage(maker.identityEvent(), &maker)
    damage(maker.consentEvent(), &maker)
    damage(maker.crisisEvent(), &maker)
    damage(maker.vaultEvent(), &maker)
    damage(maker.logEvent(), &maker)
  }

  @Test(arguments: 0..<100)
  func draftsReadBack(seed: Int) throws {
    var maker = Maker(seed: seed)
    let draft = maker.draft()
    let bytes = draft.encoded()
    #expect(try DraftRecord(decoding: bytes) == draft)
    #expect(throws: ByteReader.Malformed.trailing) { try DraftRecord(decoding: bytes + [0]) }
    for length in stride(from: 0, to: bytes.count, by: 1 + bytes.count / 60) {
      #expect(throws: ByteReader.Malformed.self) { try DraftRecord(decoding: Array(bytes[..<length])) }
    }
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1 << UInt8(maker.count(7))
      if let read = try? DraftRecord(decoding: other) { #expect(read.encoded() == other) }
    }
  }

  /// Random bytes behind a good beginning: an error or a body that writes exactly these bytes, never a trap.
  @Test(arguments: 0..<400)
  func garbageIsRefused(seed: Int) {
    var maker = Maker(seed: seed)
    for domain in Domain.allCases {
      let bytes = [1, domain.rawValue, UInt8(maker.count(16))] + maker.blob()
      canonical(bytes, ClinicalEvent.self)
      canonical(bytes, IdentityEvent.self)
      canonical(bytes, ConsentEvent.self)
      canonical(bytes, CrisisEvent.self)
      canonical(bytes, VaultEvent.self)
      canonical(bytes, LogEvent.self)
    }
  }

  @Test func aBodyOfAnotherDomainOrVersionIsRefused() {
    var bytes = CrisisEvent.delivered.encoded()
    #expect(bytes == [1, 6, 5])
    #expect(throws: ByteReader.Malformed.invalid) { try ClinicalEvent(decoding: bytes) }
    bytes[0] = 2
    #expect(throws: ByteReader.Malformed.invalid) { try CrisisEvent(decoding: bytes) }
  }

  private func check<Body: EventBody & Equatable>(_ body: Body) throws {
    let bytes = body.encoded()
    #expect(try Body(decoding: bytes) == body)
    #expect(throws: ByteReader.Malformed.trailing) { try Body(decoding: bytes + [0]) }
    for length in stride(from: 0, to: bytes.count, by: 1 + bytes.count / 100) {
      #expect(throws: ByteReader.Malformed.self) { try Body(decoding: Array(bytes[..<length])) }
    }
  }

  private func damage<Body: EventBody & Equatable>(_ body: Body, _ maker: inout Maker) {
    let bytes = body.encoded()
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1 << UInt8(maker.count(7))
      canonical(other, Body.self)
      if let read = try? Body(decoding: other) { #expect(read != body) }
    }
  }

  /// Whatever can be read has one spelling.
  private func canonical<Body: EventBody>(_ bytes: [UInt8], _: Body.Type) {
    guard let read = try? Body(decoding: bytes) else { return }
    #expect(read.encoded() == bytes)
  }
}
