import Casework
import Sealing
import TestSupport

extension SeededGenerator {
  mutating func id<ID: RandomID>(_: ID.Type = ID.self) -> ID {
    ID(raw: UInt128(next()) << 64 | UInt128(next()) | 1)
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
  }
}

/// A member with an open key, and a header for an event of theirs.
struct Sample {
  let ring: KeyRing
  let place: KeyPlace
  let key: KeyID
  let header: EventHeader

  init(seed: Int = 0, domain: Domain = .clinical) throws {
    var random = SeededGenerator(seed: seed)
    ring = try KeyRing()
    place = KeyPlace(member: random.id(), domain: domain)
    key = try ring.generate(for: place, as: random.id())
    header = EventHeader(
      organisation: random.id(), site: random.id(), sequence: 12, event: random.id(),
      previous: Leaf(bytes: random.bytes(32)) ?? .genesis, domain: domain, member: place.member,
      memberSequence: 3, key: key, author: random.id(), delegate: random.id(), time: 1_772_539_200_123,
      basis: Basis(kind: .consent, event: random.id(), scope: .assessment))
  }

  /// The header of a plain event at the same place.
  var plainHeader: EventHeader {
    var plain = header
    plain.domain = .log
    plain.member = nil
    plain.memberSequence = 0
    plain.key = nil
    plain.basis = .none
    return plain
  }
}

/// Bytes from hexadecimal digits, spaces left out.
func hex(_ text: String) -> [UInt8] {
  let digits = text.compactMap { $0.hexDigitValue }
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
