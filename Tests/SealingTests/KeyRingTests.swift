import Casework
import Testing

@testable import Sealing

@Suite struct KeyRingTests {
  private let place = KeyPlace(member: Sodium.randomID(), domain: .clinical)

  @Test("tens of thousands of keys, each still itself")
  func grows() throws {
    let ring = try KeyRing()
    var commitments: [KeyID: KeyCommitment] = [:]
    for _ in 0..<20_000 {
      let id = try ring.generate(for: place)
      commitments[id] = try ring.withKey(id) { $0.commitment }
    }
    #expect(ring.count == 20_000)
    #expect(Set(commitments.values).count == 20_000)
    for (id, commitment) in commitments {
      #expect(try ring.withKey(id) { $0.commitment } == commitment)
    }
  }

  @Test("what is forgotten can no longer be lent, and its memory is zero")
  func forgets() throws {
    let ring = try KeyRing()
    let id = try ring.generate(for: place)
    let slot = try ring.withKey(id) { UInt(bitPattern: $0.slot) }
    #expect(ring.contains(id))
    ring.forget(id)
    #expect(!ring.contains(id))
    #expect(throws: SealingError.keyNotHeld) { try ring.withKey(id) { $0.commitment } }
    let memory = try #require(UnsafeRawPointer(bitPattern: slot))
    #expect(UnsafeRawBufferPointer(start: memory, count: DomainKey.width).allSatisfy { $0 == 0 })
  }

  @Test("forgetting all leaves an empty ring that still works")
  func forgetsAll() throws {
    let ring = try KeyRing()
    for _ in 0..<3000 { try ring.generate(for: place) }
    ring.forgetAll()
    #expect(ring.count == 0)
    let id = try ring.generate(for: place)
    #expect(ring.place(of: id) == place)
  }

  @Test("one key never takes another's place")
  func conflict() throws {
    let ring = try KeyRing()
    let id = try ring.generate(for: place)
    let before = try ring.withKey(id) { $0.commitment }
    #expect(throws: SealingError.keyConflict) { try ring.generate(for: place, as: id) }
    #expect(try ring.withKey(id) { $0.commitment } == before)
    #expect(ring.count == 1)
  }

  @Test("the encrypt subkey is not the key, nor the commitment either of them")
  func separation() throws {
    let ring = try KeyRing()
    let id = try ring.generate(for: place)
    try ring.withKey(id) { key throws(SealingError) in
      let bytes = Array(UnsafeRawBufferPointer(start: key.slot, count: 64))
      #expect(Array(bytes[..<32]) != Array(bytes[32...]))
      #expect(Array(bytes[..<32]) != key.commitment.bytes)
      #expect(Array(bytes[32...]) != key.commitment.bytes)
    }
  }

  @Test("printing and dumping tell nothing of a key")
  func silence() throws {
    let ring = try KeyRing()
    try ring.generate(for: place)
    let secrets = try UserSecrets.generate()
    var dumped = ""
    dump(ring, to: &dumped)
    dump(secrets, to: &dumped)
    #expect("\(ring)" == "KeyRing(1 keys)")
    #expect("\(secrets)" == "UserSecrets")
    #expect(String(reflecting: secrets) == "UserSecrets")
    #expect(dumped == "- KeyRing(1 keys) #0\n- UserSecrets #0\n")
  }

  @Test("the memory is locked, where the limit allows it")
  func locked() throws {
    let slab = try LockedSlab(count: 64)
    #expect(slab.isLocked)
  }
}
