import Assessment
import Casework
import Clinic

extension Session {
  /// A member's assessments as data, oldest first.
  func listing(of chart: MemberChart) -> Listing {
    let columns = [
      "assessment", "member", "instrument", "version", "assessed", "ending", "origin", "scores", "alerts",
      "prompts",
    ]
    return Listing(columns: columns, chart.chart.entries.map { record(of: $0, member: chart.member) })
  }

  private func record(of entry: Chart.Entry, member: MemberID) -> Record {
    let record = entry.record
    let scores = record.scores.map { (key: $0.id.raw, value: Datum.record($0.record)) }
    return Record([
      "assessment": .text(entry.interview.description), "member": .text(member.description),
      "instrument": .text(record.instrument.raw), "version": .text(record.version),
      "assessed": .text(Timestamp.text(record.assessed, in: zone)), "ending": .text(record.ending.name),
      "origin": .text(record.origin.name), "scores": .record(Record(fields: scores)),
      "alerts": .texts(record.alerts.map(\.raw)), "prompts": .texts(record.prompts.map(\.raw)),
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
