import Casework
import TestSupport
import Testing

@testable import Sealing

@Suite struct SealedEventTests {
  @Test("opening gives what was sealed, whatever its length", arguments: 0..<100)
  func roundTrip(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let sample = try Sample(seed: seed)
    let body = random.bytes(Int(random.next() % 3000))
    let sealed = try SealedEvent.seal(body, at: sample.header, with: sample.ring)
    let stored = try SealedEvent(
      headerBytes: sealed.headerBytes, nonce: sealed.nonce, ciphertext: sealed.ciphertext)
    #expect(stored == sealed)
    #expect(try stored.open(with: sample.ring) == body)
  }

  @Test(
    "bodies are padded to 512, 1024, 2048, …",
    arguments: [
      (0, 512), (1, 512), (511, 512), (512, 1024), (1023, 1024), (1024, 2048), (2047, 2048), (2048, 4096),
      (70_000, 131_072),
    ])
  func padding(count: Int, size: Int) throws {
    let sample = try Sample()
    let body = [UInt8](repeating: 0x80, count: count)
    let sealed = try SealedEvent.seal(body, at: sample.header, with: sample.ring)
    #expect(sealed.ciphertext.count == size + 16)
    #expect(sealed.header.ciphertextLength == UInt32(size + 16))
    #expect(try sealed.open(with: sample.ring) == body)
  }

  @Test("a body that ends in zeros keeps them")
  func trailingZeros() throws {
    let sample = try Sample()
    for body in [[0], [0x80, 0, 0], [UInt8](repeating: 0, count: 511)] as [[UInt8]] {
      let sealed = try SealedEvent.seal(body, at: sample.header, with: sample.ring)
      #expect(try sealed.open(with: sample.ring) == body)
    }
  }

  @Test("a body beyond the limit is refused, and nothing is sealed")
  func tooLarge() throws {
    let sample = try Sample()
    let body = [UInt8](repeating: 1, count: Padding.longestBody + 1)
    #expect(throws: SealingError.bodyTooLarge(limit: Padding.longestBody)) {
      try SealedEvent.seal(body, at: sample.header, with: sample.ring)
    }
  }

  @Test("it opens at no other place: any field of the header changed")
  func otherPlace() throws {
    let sample = try Sample()
    let sealed = try SealedEvent.seal([1, 2, 3], at: sample.header, with: sample.ring)
    let otherKey = try sample.ring.generate(for: sample.place)
    let changes: [(inout EventHeader) -> Void] = [
      { $0.organisation = Sodium.randomID() }, { $0.site = Sodium.randomID() }, { $0.sequence += 1 },
      { $0.event = Sodium.randomID() }, { $0.previous = .genesis }, { $0.domain = .care },
      { $0.member = Sodium.randomID() }, { $0.memberSequence += 1 }, { $0.key = otherKey },
      { $0.author = Sodium.randomID() }, { $0.delegate = nil }, { $0.time += 1 }, { $0.basis = .none },
    ]
    for change in changes {
      var header = sealed.header
      change(&header)
      let moved = try SealedEvent(
        headerBytes: header.encoded(), nonce: sealed.nonce, ciphertext: sealed.ciphertext)
      #expect(throws: SealingError.self) { try moved.open(with: sample.ring) }
      #expect(moved.leaf != sealed.leaf)
    }
  }

  @Test("no flipped bit of header, nonce or ciphertext goes unnoticed", arguments: 0..<8)
  func flips(bit: Int) throws {
    let sample = try Sample()
    let sealed = try SealedEvent.seal(Array("warm".utf8), at: sample.header, with: sample.ring)
    let parts = [sealed.headerBytes, sealed.nonce, sealed.ciphertext]
    for part in parts.indices {
      for index in parts[part].indices {
        var flipped = parts
        flipped[part][index] ^= 1 << UInt8(bit)
        #expect(throws: SealingError.self, "part \(part), byte \(index)") {
          let event = try SealedEvent(headerBytes: flipped[0], nonce: flipped[1], ciphertext: flipped[2])
          #expect(event.leaf != sealed.leaf)
          _ = try event.open(with: sample.ring)
        }
      }
    }
  }

  @Test("truncated, extended or swapped bodies are refused before any key is used")
  func shapes() throws {
    let sample = try Sample()
    let sealed = try SealedEvent.seal([1], at: sample.header, with: sample.ring)
    let bodies = [[], Array(sealed.ciphertext.dropLast()), sealed.ciphertext + [0]]
    for body in bodies {
      #expect(throws: SealingError.malformed(.event)) {
        try SealedEvent(headerBytes: sealed.headerBytes, nonce: sealed.nonce, ciphertext: body)
      }
    }
    #expect(throws: SealingError.malformed(.event)) {
      try SealedEvent(headerBytes: sealed.headerBytes, nonce: [], ciphertext: sealed.ciphertext)
    }
  }

  @Test("two sealings of one body share neither nonce nor ciphertext")
  func nonces() throws {
    let sample = try Sample()
    let first = try SealedEvent.seal([1], at: sample.header, with: sample.ring)
    let second = try SealedEvent.seal([1], at: sample.header, with: sample.ring)
    #expect(first.nonce != second.nonce)
    #expect(first.ciphertext != second.ciphertext)
  }

  @Test("the body's words are nowhere in what is stored")
  func canary() throws {
    let sample = try Sample()
    let canary = Array("canary-in-the-clear".utf8)
    let sealed = try SealedEvent.seal(canary, at: sample.header, with: sample.ring)
    let stored = sealed.headerBytes + sealed.nonce + sealed.ciphertext
    #expect(!stored.contains(canary))
  }

  @Test("a plain event is stored as it is, under the same leaf formula, with a zero nonce")
  func plain() throws {
    let sample = try Sample()
    let body = Array("who did what".utf8)
    let event = try SealedEvent.plain(body, at: sample.plainHeader)
    #expect(event.ciphertext == body)
    #expect(event.plainBody == body)
    #expect(event.nonce == [UInt8](repeating: 0, count: 24))
    #expect(try event.open(with: KeyRing()) == body)
    #expect(event.leaf == Leaf.of(event.headerBytes, BodyDigest.of(nonce: event.nonce, ciphertext: body)))
    #expect(throws: SealingError.malformed(.event)) {
      try SealedEvent(
        headerBytes: event.headerBytes, nonce: [UInt8](repeating: 1, count: 24), ciphertext: body)
    }
    let sealed = try SealedEvent.seal(body, at: sample.header, with: sample.ring)
    #expect(sealed.plainBody == nil)
  }

  @Test("without the key it stays shut, and a ring with the key of another place seals nothing")
  func keys() throws {
    let sample = try Sample()
    let sealed = try SealedEvent.seal([1], at: sample.header, with: sample.ring)
    #expect(throws: SealingError.keyNotHeld) { try sealed.open(with: KeyRing()) }
    let other = try KeyRing()
    let key = try other.generate(for: KeyPlace(member: sample.place.member, domain: .consent))
    var header = sample.header
    header.key = key
    #expect(throws: SealingError.misplaced) { try SealedEvent.seal([1], at: header, with: other) }
    #expect(!other.canOpen(sealed.header))
    #expect(sample.ring.canOpen(sealed.header))
  }
}
