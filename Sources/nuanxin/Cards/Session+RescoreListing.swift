import Assessment
import Casework
import Clinic

extension Session {
  /// Records scored once more, as data.
  func listing(of records: [Rescored]) -> Listing {
    let columns = [
      "assessment", "member", "instrument", "assessed", "changed", "recorded", "old", "new", "newly_firing",
      "no_longer_firing", "newly_open", "unfitting_items",
    ]
    return Listing(columns: columns, records.map(record))
  }

  private func record(of rescored: Rescored) -> Record {
    let record = rescored.entry.record
    return Record([
      "assessment": .text(rescored.entry.interview.description), "member": .text(rescored.member.description),
      "instrument": .text(record.instrument.raw),
      "assessed": .text(Timestamp.text(record.assessed, in: zone)),
      "changed": .truth(rescored.isChanged),
      "recorded": .record(
        reading(
          record.version, record.definition, engine: record.engine, record.scores, record.alerts.map(\.raw))),
      "old": datum(of: rescored.then), "new": datum(of: rescored.now),
      "newly_firing": .records(
        rescored.newlyFiring.map {
          Record(["id": .text($0.id.raw), "level": .text($0.level.name), "item": .text($0.item.raw)])
        }),
      "no_longer_firing": .texts(rescored.noLongerFiring.map(\.raw)),
      "newly_open": .texts(rescored.newlyOpen.map(\.raw)),
      "unfitting_items": .texts(rescored.unfitting.map(\.raw)),
    ])
  }

  private func datum(of reading: Rescored.Reading?) -> Datum {
    guard let reading else { return .text(nil) }
    return .record(
      self.reading(
        reading.version, reading.definition, engine: Instrument.engineVersion, reading.scores,
        reading.alerts.map(\.id.raw)))
  }

  private func reading(
    _ version: String, _ definition: Digest32, engine: UInt64, _ scores: [AssessmentRecord.Score],
    _ alerts: [String]
  ) -> Record {
    Record([
      "version": .text(version), "definition": .text(definition.hex), "engine": .number(Int(engine)),
      "scores": .record(Record(fields: scores.map { (key: $0.id.raw, value: .record($0.record)) })),
      "alerts": .texts(alerts),
    ])
  }
}
