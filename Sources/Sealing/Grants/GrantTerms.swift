import Casework

/// What a grant says beside its key: the context that its box is bound to.
struct GrantTerms {
  let place: KeyPlace
  let subject: Grant.Subject
  let key: KeyID
  let recipient: UserID
  let cause: UInt8

  /// The digest that lies in the box beside the key.
  func digest(committing commitment: KeyCommitment) -> [UInt8] {
    var writer = ByteWriter(reserving: 160)
    writer.put(raw: Array("nuanxin-grant-1".utf8))
    put(into: &writer)
    writer.put(raw: commitment.bytes)
    return Blake2b.digest32(writer.bytes)
  }

  /// Fixed widths: member, domain, subject (a code, then the event or zeros), key, recipient, cause.
  func put(into writer: inout ByteWriter) {
    writer.put(place.member)
    writer.put(byte: place.domain.rawValue)
    switch subject {
    case .epoch:
      writer.put(byte: 1)
      writer.put(fixed: UInt128(0))
    case .event(let event):
      writer.put(byte: 2)
      writer.put(event)
    }
    writer.put(key)
    writer.put(recipient)
    writer.put(byte: cause)
  }

  /// Reads what ``put(into:)`` wrote.
  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    let member = try reader.id(MemberID.self)
    guard let domain = Domain(rawValue: try reader.byte()), domain.isSealed else { throw .invalid }
    place = KeyPlace(member: member, domain: domain)
    let code = try reader.byte()
    let event = try reader.id(EventID.self)
    switch (code, event.raw) {
    case (1, 0): subject = .epoch
    case (2, 1...): subject = .event(event)
    default: throw .invalid
    }
    key = try reader.id()
    recipient = try reader.id()
    cause = try reader.byte()
  }

  init(place: KeyPlace, subject: Grant.Subject, key: KeyID, recipient: UserID, cause: UInt8) {
    self.place = place
    self.subject = subject
    self.key = key
    self.recipient = recipient
    self.cause = cause
  }
}
