import Assessment

extension CrisisEvent: EventBody {
  package static var domain: Domain { .crisis }

  package var kind: UInt8 {
    switch self {
    case .opened: 1
    case .flagged: 2
    case .step: 3
    case .called: 4
    case .delivered: 5
    case .acknowledged: 6
    case .contacted: 7
    case .referred: 8
    case .followedUp: 9
    case .closureProposed: 10
    case .closureConfirmed: 11
    case .reopened: 12
    }
  }

  package func writeFields(into writer: inout ByteWriter) {
    switch self {
    case .opened(let id, let level, let reason):
      writer.put(id)
      writer.put(level)
      writer.put(optional: reason) { $0.put($1) }
    case .flagged(let flag):
      flag.write(into: &writer)
    case .step(let id, let outcome):
      writer.put(id)
      outcome.write(into: &writer)
    case .called(let whom, let answered, let note):
      writer.put(whom)
      writer.put(answered)
      writer.put(note)
    case .delivered:
      break
    case .acknowledged(let text), .closureProposed(let text), .closureConfirmed(let text),
      .reopened(let text):
      writer.put(text)
    case .contacted(let outcome, let note):
      writer.put(outcome)
      writer.put(note)
    case .referred(let place, let note):
      writer.put(place)
      writer.put(note)
    case .followedUp(let level, let note):
      writer.put(optional: level) { $0.put($1) }
      writer.put(note)
    }
  }

  package static func readFields(
    kind: UInt8, from reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> CrisisEvent {
    switch kind {
    case 1: .opened(try reader.id(), level: try reader.value(), reason: try reader.optionalText())
    case 2: .flagged(try Flag(from: &reader))
    case 3: .step(id: try reader.text(), outcome: try StepOutcome(from: &reader))
    case 4: .called(whom: try reader.text(), answered: try reader.flag(), note: try reader.text())
    case 5: .delivered
    case 6: .acknowledged(note: try reader.text())
    case 7: .contacted(try reader.value(), note: try reader.text())
    case 8: .referred(to: try reader.text(), note: try reader.text())
    case 9:
      .followedUp(
        level: try reader.optional { reader throws(ByteReader.Malformed) -> CrisisLevel in try reader.value()
        },
        note: try reader.text())
    case 10: .closureProposed(reason: try reader.text())
    case 11: .closureConfirmed(note: try reader.text())
    case 12: .reopened(reason: try reader.text())
    case _: throw .invalid
    }
  }
}

extension StepOutcome {
  fileprivate func write(into writer: inout ByteWriter) {
    switch self {
    case .shownToNoOne: writer.put(byte: 0)
    case .done: writer.put(byte: 1)
    case .notDone(let why):
      writer.put(byte: 2)
      writer.put(why)
    case .answered(let answer):
      writer.put(byte: 3)
      writer.put(answer)
    case .noted(let words):
      writer.put(byte: 4)
      writer.put(words)
    }
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self =
      switch try reader.byte() {
      case 0: .shownToNoOne
      case 1: .done
      case 2: .notDone(try reader.text())
      case 3: .answered(try reader.flag())
      case 4: .noted(try reader.text())
      case _: throw .invalid
      }
  }
}

extension Flag {
  fileprivate func write(into writer: inout ByteWriter) {
    writer.put(interview)
    writer.put(instrument.raw)
    writer.put(version)
    writer.put(definition)
    writer.put(rule.raw)
    writer.put(item.raw)
    writer.put(optional: reply) { $0.put($1) }
    writer.put(level)
    writer.put(kind)
    writer.put(policy)
    writer.put(answered)
    writer.put(isShared)
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      interview: try reader.id(), instrument: InstrumentID(try reader.text()), version: try reader.text(),
      definition: try reader.digest(), rule: AlertID(try reader.text()), item: ItemID(try reader.text()),
      reply: try reader.optional { reader throws(ByteReader.Malformed) in try reader.reply() },
      level: try reader.value(), kind: try reader.value(), policy: try reader.digest(),
      answered: try reader.instant(), isShared: try reader.flag())
  }
}
