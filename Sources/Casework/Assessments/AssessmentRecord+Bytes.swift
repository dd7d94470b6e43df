import Assessment

extension AssessmentRecord {
  /// Writes the record; texts that repeat (languages, wordings) stand once and replies point to them.
  package func write(into writer: inout ByteWriter) {
    writer.put(instrument.raw)
    writer.put(version)
    writer.put(definition)
    writer.put(engine)
    writer.put(list: wordings) { $0.put($1) }
    writer.put(circumstances)
    writer.put(origin)
    writer.put(assessed)
    writer.put(ending)
    writer.put(history: history)
    writer.put(list: notes) { $0.put($1) }
    writer.put(list: scores) { $0.put($1) }
    writer.put(list: alerts) { $0.put($1.raw) }
    writer.put(list: prompts) { $0.put($1.raw) }
    writer.put(optional: battery) { $0.put($1) }
    writer.put(optional: crisis) { $0.put($1) }
  }

  /// Reads a record.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      instrument: InstrumentID(try reader.text()), version: try reader.text(),
      definition: try reader.digest(),
      engine: try reader.varint(),
      wordings: try reader.list { reader throws(ByteReader.Malformed) in try reader.wording() },
      circumstances: try reader.circumstances(), origin: try reader.origin(), assessed: try reader.instant(),
      ending: try reader.value(), history: try reader.history(),
      notes: try reader.list { reader throws(ByteReader.Malformed) in try reader.note() },
      scores: try reader.list { reader throws(ByteReader.Malformed) in try reader.score() },
      alerts: try reader.list { reader throws(ByteReader.Malformed) in AlertID(try reader.text()) },
      prompts: try reader.list { reader throws(ByteReader.Malformed) in ItemID(try reader.text()) },
      battery: try reader.optionalText(),
      crisis: try reader.optional { reader throws(ByteReader.Malformed) -> CaseID in try reader.id() })
  }
}

extension ByteWriter {
  fileprivate mutating func put(_ used: AssessmentRecord.WordingUsed) {
    put(used.language.rawValue)
    put(used.wording.rawValue)
    put(used.digest)
  }

  fileprivate mutating func put(_ origin: AssessmentRecord.Origin) {
    switch origin {
    case .interview: put(byte: 0)
    case .file: put(byte: 1)
    case .imported(let source):
      put(byte: 2)
      put(optional: source) { $0.put($1) }
    }
  }

  fileprivate mutating func put(_ score: AssessmentRecord.Score) {
    put(score.id.raw)
    switch score.outcome {
    case .number(let value, let range, let band, let isCertain, let isProrated):
      put(byte: 0)
      put(optional: value) { $0.put($1) }
      put(range.lowerBound)
      put(range.upperBound)
      put(optional: band) { $0.put($1.raw) }
      put(isCertain)
      put(isProrated)
    case .category(let value, let possible):
      put(byte: 1)
      put(optional: value) { $0.put($1.raw) }
      put(list: possible) { $0.put($1.raw) }
    case .notApplicable:
      put(byte: 2)
    }
  }
}

extension ByteReader {
  fileprivate mutating func wording() throws(Malformed) -> AssessmentRecord.WordingUsed {
    let language = try language()
    guard let wording = Wording(rawValue: try text()) else { throw .invalid }
    return AssessmentRecord.WordingUsed(language: language, wording: wording, digest: try digest())
  }

  fileprivate mutating func origin() throws(Malformed) -> AssessmentRecord.Origin {
    switch try byte() {
    case 0: .interview
    case 1: .file
    case 2: .imported(source: try optionalText())
    case _: throw .invalid
    }
  }

  fileprivate mutating func score() throws(Malformed) -> AssessmentRecord.Score {
    let id = ScoreID(try text())
    switch try byte() {
    case 0:
      let value = try optional { reader throws(Malformed) in try reader.rational() }
      let (low, high) = (try rational(), try rational())
      guard low <= high else { throw .invalid }
      return AssessmentRecord.Score(
        id: id,
        outcome: .number(
          value: value, range: low...high, band: try band(), isCertain: try flag(), isProrated: try flag()))
    case 1:
      let possible = { (reader: inout ByteReader) throws(Malformed) in BandID(try reader.text()) }
      return AssessmentRecord.Score(
        id: id, outcome: .category(value: try band(), possible: try list(possible)))
    case 2:
      return AssessmentRecord.Score(id: id, outcome: .notApplicable)
    case _:
      throw .invalid
    }
  }

  private mutating func band() throws(Malformed) -> BandID? { try optionalText().map(BandID.init) }
}
