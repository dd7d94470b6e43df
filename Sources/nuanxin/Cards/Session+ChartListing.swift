import Assessment
import Casework
import Clinic

extension Session {
  /// A member's assessments as data, oldest first.
  func listing(of chart: MemberChart) throws -> Listing {
    let columns = [
      "assessment", "member", "instrument", "version", "assessed", "ending", "origin", "scores", "alerts",
      "prompts", "change", "definition", "engine", "mode", "wordings",
    ]
    let changes = try changes(in: chart.chart)
    let records = chart.chart.byTime.map { entry in
      record(of: entry, changes[entry.interview], member: chart.member)
    }
    return Listing(columns: columns, records)
  }

  private func record(of entry: Chart.Entry, _ change: AssessmentChange?, member: MemberID) -> Record {
    let record = entry.record
    let scores = record.scores.map { (key: $0.id.raw, value: Datum.record($0.record)) }
    return Record([
      "assessment": .text(entry.interview.description), "member": .text(member.description),
      "instrument": .text(record.instrument.raw), "version": .text(record.version),
      "assessed": .text(Timestamp.text(record.assessed, in: zone)), "ending": .text(record.ending.name),
      "origin": .text(record.origin.name), "scores": .record(Record(fields: scores)),
      "alerts": .texts(record.alerts.map(\.raw)), "prompts": .texts(record.prompts.map(\.raw)),
      "change": datum(of: change), "definition": .text(record.definition.hex),
      "engine": .number(Int(record.engine)), "mode": .text(record.circumstances.mode.name),
      "wordings": .records(record.wordings.map(self.record)),
    ])
  }

  private func record(of used: AssessmentRecord.WordingUsed) -> Record {
    Record([
      "language": .text(used.language.rawValue), "wording": .text(used.wording.rawValue),
      "digest": .text(used.digest.hex),
    ])
  }
}

extension AssessmentRecord.Ending {
  fileprivate var name: String {
    switch self {
    case .complete: "complete"
    case .partial: "partial"
    case .abandoned: "abandoned"
    }
  }
}

extension AssessmentRecord.Origin {
  fileprivate var name: String {
    switch self {
    case .interview: "interview"
    case .file: "file"
    case .imported: "imported"
    }
  }
}
