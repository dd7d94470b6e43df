import Assessment
import Casework
import Testing

/// What a folded view keeps reads back as the very same value, and no damage makes another value of it unnoticed.
struct FoldedBytesTests {
  private func file(_ maker: inout Maker) throws -> CaseFile {
    let member: MemberID = maker.id()
    func position(_ sequence: UInt64, _ maker: inout Maker) -> Position {
      Position(sequence: sequence, event: maker.id(), author: maker.id(), time: maker.instant())
    }
    let opening = CrisisEvent.opened(maker.id(), level: maker.one(), reason: maker.optional { $0.text() })
    var file = try #require(CaseFile(opening: opening, of: member, at: position(1, &maker)))
    for sequence in 2..<UInt64(3 + maker.count(12)) {
      file.apply(maker.crisisEvent(), at: position(sequence * 300, &maker))
    }
    return file
  }

  @Test(arguments: 0..<150)
  func casesReadBack(seed: Int) throws {
    var maker = Maker(seed: seed)
    let file = try file(&maker)
    var writer = ByteWriter()
    file.write(into: &writer)
    var reader = ByteReader(writer.bytes)
    let read = try CaseFile(of: file.member, from: &reader)
    try reader.finish()
    // Everything that is folded, what is owed included.
    #expect(read == file)
    for length in stride(from: 0, to: writer.bytes.count, by: 7) {
      var cut = ByteReader(Array(writer.bytes[..<length]))
      #expect(throws: ByteReader.Malformed.self) { try CaseFile(of: file.member, from: &cut) }
    }
  }

  @Test func aCaseBeginsWithItsOpening() {
    var writer = ByteWriter()
    writer.put(byte: 0)
    var reader = ByteReader(writer.bytes)
    #expect(throws: ByteReader.Malformed.invalid) { try CaseFile(of: MemberID(raw: 1), from: &reader) }
  }

  @Test(arguments: 0..<100)
  func cardsReadBack(seed: Int) throws {
    var maker = Maker(seed: seed)
    guard case .registered(let card) = maker.identityEvent() else { return }
    var writer = ByteWriter()
    card.writeWhole(into: &writer)
    var reader = ByteReader(writer.bytes)
    #expect(try MemberCard(whole: &reader) == card)
    try reader.finish()
  }
}
