import Casework

/// How a folded desk is kept. A version byte stands first: what another version wrote is folded anew.
extension DeskFold {
  private static var version: UInt8 { 1 }

  /// The bytes to be sealed; their place says which event they reach.
  func encoded() -> [UInt8] {
    var writer = ByteWriter(reserving: 128 * people.count + 16)
    writer.put(byte: Self.version)
    writer.put(UInt64(people.count))
    for (member, person) in people {
      writer.put(member)
      writer.put(optional: person.card) { $1.writeWhole(into: &$0) }
      writer.put(list: person.cases) { $1.write(into: &$0) }
    }
    return writer.bytes
  }

  /// Reads what ``encoded()`` wrote.
  init(decoding bytes: [UInt8], reaching sequence: UInt64) throws(ByteReader.Malformed) {
    var reader = ByteReader(bytes)
    guard try reader.byte() == Self.version else { throw .invalid }
    let count = try reader.count()
    self.sequence = sequence
    people.reserveCapacity(count)
    for _ in 0..<count {
      let member = try reader.id(MemberID.self)
      let card = try reader.optional { reader throws(ByteReader.Malformed) in try MemberCard(whole: &reader) }
      let cases = try reader.list { reader throws(ByteReader.Malformed) in
        try CaseFile(of: member, from: &reader)
      }
      people[member] = Person(card: card, cases: cases)
    }
    try reader.finish()
  }
}
