import Assessment

extension DraftRecord {
  /// The draft's bytes, not yet padded or sealed.
  ///
  /// Version 2 ends on the days since the loss; where they are not known it is written as version 1, which has none.
  package func encoded() -> [UInt8] {
    let daysSinceLoss = interview.respondent.daysSinceLoss
    var writer = ByteWriter(reserving: 512)
    writer.put(byte: daysSinceLoss == nil ? 1 : 2)
    writer.put(blob: ClinicalEvent.begun(begun).encoded())
    writer.put(started)
    interview.write(into: &writer)
    writer.put(list: earlier) { $0.put($1) }
    if let daysSinceLoss { writer.put(signed: Int64(daysSinceLoss)) }
    return writer.bytes
  }

  /// Reads a draft.
  package init(decoding bytes: [UInt8]) throws(ByteReader.Malformed) {
    var reader = ByteReader(bytes)
    let version = try reader.byte()
    guard (1...2).contains(version), case .begun(let begun) = try ClinicalEvent(decoding: try reader.blob())
    else {
      throw .invalid
    }
    self.init(
      begun: begun, started: try reader.instant(),
      interview: try InterviewRecord(
        from: &reader, instrument: begun.instrument, digest: begun.definition),
      earlier: try reader.list { reader throws(ByteReader.Malformed) -> InterviewID in try reader.id() })
    if version == 2 {
      interview.respondent = interview.respondent.adding(daysSinceLoss: try reader.integer())
    }
    try reader.finish()
  }
}

extension Respondent {
  fileprivate func adding(daysSinceLoss: Int) -> Respondent {
    Respondent(sex: sex, age: age, isBereaved: isBereaved, daysSinceLoss: daysSinceLoss)
  }
}

extension InterviewRecord {
  fileprivate func write(into writer: inout ByteWriter) {
    writer.put(language.rawValue)
    writer.put(mode)
    writer.put(optional: respondent.sex) { $0.put($1) }
    writer.put(optional: respondent.age) { $0.put(signed: Int64($1)) }
    writer.put(optional: respondent.isBereaved) { $0.put($1) }
    writer.put(phase)
    writer.put(list: replies.sorted { $0.key < $1.key }) { writer, reply in
      writer.put(reply.key.raw)
      writer.put(reply.value)
    }
    writer.put(history: history)
    writer.put(list: notes) { $0.put($1) }
    writer.put(list: raised) { $0.put($1) }
  }

  fileprivate init(
    from reader: inout ByteReader, instrument: InstrumentID, digest: Digest32
  ) throws(ByteReader.Malformed) {
    let (language, mode) = (try reader.language(), try reader.value(Mode.self))
    let respondent = Respondent(
      sex: try reader.optional { reader throws(ByteReader.Malformed) -> Sex in try reader.value() },
      age: try reader.optional { reader throws(ByteReader.Malformed) in try reader.integer() },
      isBereaved: try reader.optional { reader throws(ByteReader.Malformed) in try reader.flag() })
    let phase = try reader.phase()
    let replies = try reader.list { reader throws(ByteReader.Malformed) in
      (ItemID(try reader.text()), try reader.reply())
    }
    guard zip(replies, replies.dropFirst()).allSatisfy({ $0.0 < $1.0 }) else { throw .invalid }
    self.init(
      instrument: instrument, digest: digest, language: language, mode: mode, respondent: respondent,
      phase: phase, replies: Dictionary(replies, uniquingKeysWith: { $1 }), history: try reader.history(),
      notes: try reader.list { reader throws(ByteReader.Malformed) in try reader.note() },
      raised: try reader.list { reader throws(ByteReader.Malformed) in try reader.alert() })
  }
}

extension ByteWriter {
  fileprivate mutating func put(_ phase: Interview.Phase) {
    switch phase {
    case .introduction: put(byte: 0)
    case .asking(let index):
      put(byte: 1)
      put(UInt64(index))
    case .paused(let index):
      put(byte: 2)
      put(optional: index) { $0.put(UInt64($1)) }
    case .finished: put(byte: 3)
    case .abandoned(let reason):
      put(byte: 4)
      put(reason)
    }
  }

  fileprivate mutating func put(_ alert: FiredAlert) {
    put(alert.id.raw)
    put(alert.level)
    put(alert.kind)
    put(alert.item.raw)
    put(list: alert.items) { $0.put($1.raw) }
  }
}

extension ByteReader {
  fileprivate mutating func phase() throws(Malformed) -> Interview.Phase {
    switch try byte() {
    case 0: .introduction
    case 1: .asking(try index())
    case 2: .paused(at: try optional { reader throws(Malformed) in try reader.index() })
    case 3: .finished
    case 4: .abandoned(try value())
    case _: throw .invalid
    }
  }

  private mutating func index() throws(Malformed) -> Int {
    let index = try varint()
    guard index <= 10_000 else { throw .invalid }
    return Int(index)
  }

  fileprivate mutating func alert() throws(Malformed) -> FiredAlert {
    FiredAlert(
      id: AlertID(try text()), level: try value(), kind: try value(), item: ItemID(try text()),
      items: try list { reader throws(Malformed) in ItemID(try reader.text()) })
  }
}
