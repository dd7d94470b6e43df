import Casework
import TestSupport
import Testing

@testable import Sealing

@Suite struct EventHeaderTests {
  @Test("what is written is read back, absent identifiers included", arguments: 0..<50)
  func roundTrip(seed: Int) throws {
    let sample = try Sample(seed: seed, domain: seed % 2 == 0 ? .clinical : .care)
    for var header in [sample.header, sample.plainHeader] {
      if seed % 3 == 0 { header.delegate = nil }
      if seed % 5 == 0 { header.time = -1 }
      #expect(try EventHeader(decoding: header.encoded()) == header)
    }
  }

  /// Written out by hand from the layout in the documentation.
  @Test("each field lies where the format says, big-endian")
  func offsets() throws {
    let bytes = hex(SecondWriter.header)
    let header = try EventHeader(decoding: bytes)
    #expect(bytes.count == 197)
    #expect(EventHeader.length == 197)
    #expect(header.organisation.bytes == [UInt8](repeating: 0x11, count: 16))
    #expect(header.site.bytes == [UInt8](repeating: 0x22, count: 16))
    #expect(header.sequence == 258)
    #expect(header.event.bytes == [UInt8](repeating: 0x33, count: 16))
    #expect(header.previous.bytes == Array(0..<32))
    #expect(header.domain == .clinical)
    #expect(header.member?.bytes == [UInt8](repeating: 0x44, count: 16))
    #expect(header.memberSequence == 7)
    #expect(header.key?.bytes == [UInt8](repeating: 0x55, count: 16))
    #expect(header.author.bytes == [UInt8](repeating: 0x66, count: 16))
    #expect(header.delegate?.bytes == [UInt8](repeating: 0x77, count: 16))
    #expect(header.time == 1_772_539_200_123)
    #expect(header.basis.kind == .consent)
    #expect(header.basis.event?.bytes == [UInt8](repeating: 0x88, count: 16))
    #expect(header.basis.scope == .assessment)
    #expect(header.ciphertextLength == 528)
    #expect(header.encoded() == bytes)
  }

  @Test("no other length is read", arguments: [0, 1, 4, 5, 196, 198])
  func length(count: Int) {
    let bytes = Array((hex(SecondWriter.header) + [0]).prefix(count))
    #expect(throws: SealingError.malformed(.header)) { try EventHeader(decoding: bytes) }
  }

  static let codes: [(Int, UInt8)] = [
    (0, 0), (4, 0), (5, 0), (5, 2), (94, 0), (94, 1), (94, 8), (175, 5), (192, 9),
  ]

  @Test("codes that no version wrote are refused", arguments: codes)
  func unknownCode(at offset: Int, value: UInt8) {
    var bytes = hex(SecondWriter.header)
    bytes[offset] = value
    #expect(throws: SealingError.malformed(.header)) { try EventHeader(decoding: bytes) }
  }

  @Test("a later format is told from a broken one")
  func newerFormat() {
    var bytes = hex(SecondWriter.header)
    bytes[4] = 2
    #expect(throws: SealingError.newerFormat(found: 2, supported: 1)) { try EventHeader(decoding: bytes) }
  }

  @Test("member, key and domain must fit together")
  func consistency() throws {
    let sample = try Sample()
    let spoilings: [(inout EventHeader) -> Void] = [
      { $0.member = nil }, { $0.key = nil }, { $0.memberSequence = 0 }, { $0.sequence = 0 },
      { $0.domain = .vault },
      {
        $0.member = nil; $0.memberSequence = 0
      },
    ]
    for spoil in spoilings {
      var header = sample.header
      spoil(&header)
      #expect(!header.isConsistent)
      #expect(throws: SealingError.headerIncomplete) {
        try SealedEvent.seal([1], at: header, with: sample.ring)
      }
      #expect(throws: SealingError.malformed(.header)) { try EventHeader(decoding: header.encoded()) }
    }
    #expect(throws: SealingError.headerIncomplete) { try SealedEvent.plain([1], at: sample.header) }
  }

  @Test("hostile bytes give an error and never a trap", arguments: 0..<200)
  func hostile(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var bytes = hex(SecondWriter.header)
    for _ in 0...random.next() % 8 {
      bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
    }
    guard let header = try? EventHeader(decoding: bytes) else { return }
    #expect(header.encoded() == bytes, "one header, one spelling")
  }
}
