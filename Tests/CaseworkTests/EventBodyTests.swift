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

  /// Written by hand after the format: a card from before the day of the loss was kept, and the same with it.
  @Test(arguments: [
    ("010301000000000000000000000000000000070105612f622f6303416e6e01018f72010000", nil),
    (
      "010303000000000000000000000000000000070105612f622f6303416e6e01018f72010000b8ff01",
      "2014-10-05"
    ),
  ])
  func cardsOfBothKindsRead(hex: String, day: String?) throws {
    let bytes = stride(from: 0, to: hex.count, by: 2).compactMap { place in
      UInt8(hex.dropFirst(place).prefix(2), radix: 16)
    }
    let card = MemberCard(
      family: FamilyID(raw: 7), category: .childDeceased, unit: "a/b/c", name: "Ann", sex: .female,
      birthDate: CalendarDate("1950-01-02"), relation: .mother, phone: nil, identityNumber: nil,
      lossDate: day.flatMap { CalendarDate($0) })
    #expect(try IdentityEvent(decoding: bytes) == .registered(card))
    #expect(IdentityEvent.registered(card).encoded() == bytes)
  }

  /// A draft without the days since the loss is written as it was before there were any.
  @Test(arguments: 0..<40) func draftsOfBothVersionsRead(seed: Int) throws {
    var maker = Maker(seed: seed)
    var draft = maker.draft()
    let person = draft.interview.respondent
    draft.interview.respondent = Respondent(sex: person.sex, age: person.age, isBereaved: person.isBereaved)
    let old = draft.encoded()
    #expect(old.first == 1)
    draft.interview.respondent = Respondent(
      sex: person.sex, age: person.age, isBereaved: person.isBereaved, daysSinceLoss: 150)
    // Version 2 is version 1 and one number more: 150, zigzag-coded, in two bytes.
    #expect(draft.encoded() == [2] + old.dropFirst() + [0xAC, 0x02])
  }

  @Test func daysSinceTheLossAreToldOfBereavedParentsOnly() throws {
    var card = MemberCard(
      family: FamilyID(raw: 7), category: .childDeceased, unit: "", name: "", sex: .male, birthDate: nil,
      relation: .father, phone: nil, identityNumber: nil, lossDate: CalendarDate("2026-02-27"))
    let day = try #require(CalendarDate("2026-03-02"))
    #expect(card.daysSinceLoss(on: day) == 3)
    #expect(card.daysSinceLoss(on: try #require(CalendarDate("2026-02-26"))) == nil)
    card.category = .childDisabled
    #expect(card.daysSinceLoss(on: day) == nil)
    (card.category, card.lossDate) = (.childDeceased, nil)
    #expect(card.daysSinceLoss(on: day) == nil)
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
