public import Assessment

/// What is recorded of a member's consent, and of emergencies in which acts rested on something else.
public enum ConsentEvent: Hashable, Sendable {
  /// Purposes were agreed to.
  case given(ConsentGiven)
  /// Purposes were refused; they are not asked again before the policy's rest period is over.
  case refused(scopes: [ConsentScope], language: Language)
  /// Purposes were withdrawn: new processing stops at once, what was done stays valid.
  case withdrawn(scopes: [ConsentScope])
  /// Life or health was in danger; acts may rest on this until the moment given.
  case emergency(reason: String, until: Instant)
  /// The member was told afterwards of an emergency.
  case notified(emergency: EventID, claimed: Instant, how: String)
}

extension ConsentEvent: EventBody {
  package static var domain: Domain { .consent }

  package var kind: UInt8 {
    switch self {
    case .given: 1
    case .refused: 2
    case .withdrawn: 3
    case .emergency: 4
    case .notified: 5
    }
  }

  package func writeFields(into writer: inout ByteWriter) {
    switch self {
    case .given(let given):
      given.write(into: &writer)
    case .refused(let scopes, let language):
      writer.put(list: scopes) { $0.put($1) }
      writer.put(language.rawValue)
    case .withdrawn(let scopes):
      writer.put(list: scopes) { $0.put($1) }
    case .emergency(let reason, let until):
      writer.put(reason)
      writer.put(until)
    case .notified(let emergency, let claimed, let how):
      writer.put(emergency)
      writer.put(claimed)
      writer.put(how)
    }
  }

  package static func readFields(
    kind: UInt8, from reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> ConsentEvent {
    switch kind {
    case 1: .given(try ConsentGiven(from: &reader))
    case 2: .refused(scopes: try reader.scopes(), language: try reader.language())
    case 3: .withdrawn(scopes: try reader.scopes())
    case 4: .emergency(reason: try reader.text(), until: try reader.instant())
    case 5: .notified(emergency: try reader.id(), claimed: try reader.instant(), how: try reader.text())
    case _: throw .invalid
    }
  }
}

extension ConsentGiven {
  fileprivate func write(into writer: inout ByteWriter) {
    writer.put(list: scopes) { $0.put($1) }
    writer.put(noticeVersion)
    writer.put(language.rawValue)
    writer.put(policy)
    switch giver {
    case .member: writer.put(byte: 0)
    case .guardian(let evidence):
      writer.put(byte: 1)
      writer.put(optional: evidence) { $0.put($1) }
    }
    writer.put(mode)
    writer.put(optional: witness) { $0.put($1) }
    writer.put(claimed)
    writer.put(optional: form) { $0.put($1) }
    writer.put(expires)
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      scopes: try reader.scopes(), noticeVersion: try reader.text(), language: try reader.language(),
      policy: try reader.digest(), giver: try Self.giver(from: &reader), mode: try reader.value(),
      witness: try reader.optional { reader throws(ByteReader.Malformed) in try reader.digest() },
      claimed: try reader.instant(),
      form: try reader.optional { reader throws(ByteReader.Malformed) in try reader.text() },
      expires: try reader.instant())
  }

  private static func giver(from reader: inout ByteReader) throws(ByteReader.Malformed) -> Giver {
    guard try reader.flag() else { return .member }
    return .guardian(
      evidence: try reader.optional { reader throws(ByteReader.Malformed) in try reader.digest() })
  }
}

extension ByteReader {
  fileprivate mutating func scopes() throws(Malformed) -> [ConsentScope] {
    try list { reader throws(Malformed) in try reader.value() }
  }

  /// A language by its tag.
  mutating func language() throws(Malformed) -> Language {
    guard let language = Language(rawValue: try text()) else { throw .invalid }
    return language
  }
}
