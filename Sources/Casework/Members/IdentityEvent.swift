import Assessment

/// What is recorded of who a member is, and the evidence that consents rest on.
public enum IdentityEvent: Hashable, Sendable {
  /// The member's card, first or changed.
  case registered(MemberCard)
  /// The names behind a consent: who witnessed it, who gave it as guardian and by what right.
  case evidence(ConsentEvidence)
}

/// The names behind a consent, kept apart from what an auditor reads.
public struct ConsentEvidence: Hashable, Sendable {
  /// The consent.
  public var consent: EventID
  /// Sixteen random bytes that go into the digests which the consent bears: a name alone could be guessed.
  public var salt: UInt128
  /// The witness's name.
  public var witness: String?
  /// The guardian's name, relation and evidence, in words.
  public var guardian: String?

  /// The names behind a consent.
  public init(consent: EventID, salt: UInt128, witness: String?, guardian: String?) {
    (self.consent, self.salt) = (consent, salt)
    (self.witness, self.guardian) = (witness, guardian)
  }
}

extension IdentityEvent: EventBody {
  package static var domain: Domain { .identity }

  package var kind: UInt8 {
    switch self {
    case .registered(let card): card.lossDate == nil ? 1 : 3
    case .evidence: 2
    }
  }

  package func writeFields(into writer: inout ByteWriter) {
    switch self {
    case .registered(let card):
      card.write(into: &writer)
      // A kind of its own, so that a card without the day is written as it was before there was any.
      if let day = card.lossDate { writer.put(day) }
    case .evidence(let evidence):
      writer.put(evidence.consent)
      writer.put(fixed: evidence.salt)
      writer.put(optional: evidence.witness) { $0.put($1) }
      writer.put(optional: evidence.guardian) { $0.put($1) }
    }
  }

  package static func readFields(
    kind: UInt8, from reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> IdentityEvent {
    switch kind {
    case 1: .registered(try MemberCard(from: &reader))
    case 2:
      .evidence(
        ConsentEvidence(
          consent: try reader.id(), salt: try reader.fixed(), witness: try reader.optionalText(),
          guardian: try reader.optionalText()))
    case 3: .registered(try withLossDate(from: &reader))
    case _: throw .invalid
    }
  }

  private static func withLossDate(
    from reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> MemberCard {
    var card = try MemberCard(from: &reader)
    card.lossDate = try reader.date()
    return card
  }
}

extension MemberCard {
  /// Writes every field but the day of the loss.
  func write(into writer: inout ByteWriter) {
    writer.put(family)
    writer.put(category)
    writer.put(unit)
    writer.put(name)
    writer.put(sex)
    writer.put(optional: birthDate) { $0.put($1) }
    writer.put(relation)
    writer.put(optional: phone) { $0.put($1) }
    writer.put(optional: identityNumber) { $0.put($1.text) }
  }

  /// Reads what ``write(into:)`` wrote.
  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      family: try reader.id(), category: try reader.value(), unit: try reader.text(), name: try reader.text(),
      sex: try reader.value(),
      birthDate: try reader.optional { reader throws(ByteReader.Malformed) in try reader.date() },
      relation: try reader.value(), phone: try reader.optionalText(),
      identityNumber: try reader.optional { reader throws(ByteReader.Malformed) in
        let text = try reader.text()
        guard let number = try? IdentityNumber(text), number.text == text else { throw .invalid }
        return number
      })
  }
}

extension ByteReader {
  /// Text that may be absent.
  mutating func optionalText() throws(Malformed) -> String? {
    try optional { reader throws(Malformed) in try reader.text() }
  }
}
