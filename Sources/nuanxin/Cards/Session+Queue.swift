import Assessment
import Casework
import Clinic
import Screens

extension Session {
  /// A case as its line in the queue.
  func row(of entry: CaseEntry) -> QueueRow {
    QueueRow(
      number: entry.crisis.id.description, member: entry.card?.name ?? entry.crisis.member.description,
      level: entry.crisis.level, state: entry.crisis.state,
      dueInMinutes: entry.due.map { Int($0.milliseconds(since: now) / 60_000) }, assigned: entry.assigned,
      isUndelivered: !entry.crisis.isDelivered && entry.crisis.state != .closed)
  }

  /// The queue, each case with what is new in it since this user looked last.
  func rows(of cases: [CaseEntry]) throws -> [QueueRow] {
    try cases.map { entry in
      var row = row(of: entry)
      row.news = QueueRow.News(try news(in: entry.crisis))
      return row
    }
  }

  /// A case as data.
  func record(of entry: CaseEntry) -> Record {
    let crisis = entry.crisis
    let evidence = crisis.flags.map { flag in
      Record([
        "instrument": .text(flag.instrument.raw), "item": .text(flag.item.raw), "rule": .text(flag.rule.raw),
      ])
    }
    return Record([
      "case": .text(crisis.id.description), "member": .text(crisis.member.description),
      "level": .text(crisis.level.name), "state": .text(crisis.state.name),
      "raised": .text(Timestamp.text(crisis.raised, in: zone)),
      "due": .text(entry.due.map { Timestamp.text($0, in: zone) }), "overdue": .truth(entry.isOverdue),
      "assigned": .text(entry.assigned), "evidence": .records(evidence),
    ])
  }

  /// The keys of a case as data.
  static var caseColumns: [String] {
    ["case", "member", "level", "state", "raised", "due", "overdue", "assigned", "evidence"]
  }
}

extension QueueRow.News {
  fileprivate init(_ news: CaseNews) {
    self =
      switch news {
      case .none: .none
      case .new: .new
      case .changed: .changed
      }
  }
}
