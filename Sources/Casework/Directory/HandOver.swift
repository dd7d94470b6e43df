public import Assessment

/// What the vault records when the keyboard is handed to the respondent: who may sign meanwhile, for what, until when.
///
/// It stands in the open, signed by the counselor, so that anyone who holds the file can check the delegate's commits.
/// Its numbers are random and say nothing of what will be answered.
public struct HandOver: Hashable, Sendable {
  /// The delegate, drawn for this one hand-over.
  public var delegate: UserID
  /// The delegate's Ed25519 public key, 32 bytes; the secret one never leaves memory.
  public var signKey: [UInt8]
  /// The interview whose draft the delegate may save, and whose flags it may raise.
  public var interview: InterviewID
  /// From this moment on the delegate's signature counts for nothing.
  public var until: Instant
  /// The key that the draft is sealed under meanwhile.
  public var draftKey: KeyID
  /// The case that a flag would open or join.
  public var crisis: CaseID
  /// The fresh key of that case, the only one under which the delegate may write of it.
  public var crisisKey: KeyID
  /// The number that a recorded emergency would bear, of which there may be one.
  public var emergency: EventID
  /// Digests of the events of grants that lie ready, the only ones that the delegate may append.
  public var prepared: [Digest32]

  /// A hand-over.
  public init(
    delegate: UserID, signKey: [UInt8], interview: InterviewID, until: Instant, draftKey: KeyID,
    crisis: CaseID, crisisKey: KeyID, emergency: EventID, prepared: [Digest32]
  ) {
    (self.delegate, self.signKey, self.interview, self.until) = (delegate, signKey, interview, until)
    (self.draftKey, self.crisis, self.crisisKey) = (draftKey, crisis, crisisKey)
    (self.emergency, self.prepared) = (emergency, prepared)
  }
}

extension HandOver {
  func write(into writer: inout ByteWriter) {
    writer.put(delegate)
    writer.put(raw: signKey)
    writer.put(interview)
    writer.put(until)
    writer.put(draftKey)
    writer.put(crisis)
    writer.put(crisisKey)
    writer.put(emergency)
    writer.put(list: prepared) { $0.put($1) }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      delegate: try reader.id(), signKey: try reader.raw(32), interview: try reader.id(),
      until: try reader.instant(), draftKey: try reader.id(), crisis: try reader.id(),
      crisisKey: try reader.id(), emergency: try reader.id(),
      prepared: try reader.list { reader throws(ByteReader.Malformed) in try reader.digest() })
  }
}
