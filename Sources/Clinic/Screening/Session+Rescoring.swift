public import Assessment
public import Casework
import Catalog
import Sealing
import Store

extension Session {
  /// A member's records that another definition than today's, or another engine, has scored: each scored once more,
  /// old and new side by side. Nothing is written but that the chart was read.
  ///
  /// - Parameters:
  ///   - member: whose.
  ///   - instrument: the one that is wanted; `nil` for all.
  /// - Returns: the records, oldest first.
  /// - Throws: what ``chart(of:)`` throws.
  public func rescored(of member: MemberID, _ instrument: InstrumentID? = nil) throws -> [Rescored] {
    try rescored(in: try chart(of: member), instrument)
  }

  /// The same for every member whose chart the user may read.
  ///
  /// - Parameter instrument: the one that is wanted; `nil` for all.
  /// - Returns: the records by member, and how many members' charts there is no basis to read.
  /// - Throws: ``ClinicError/roleMayNot(_:)``, and what the vault throws.
  public func rescored(_ instrument: InstrumentID? = nil) throws -> (records: [Rescored], withheld: Int) {
    try require(.readChart)
    let members = try ownMembers().sorted()
    try record(.readChart, of: members)
    var (records, withheld) = ([Rescored](), 0)
    for member in members {
      do {
        records += try rescored(in: try readableChart(of: member), instrument)
      } catch ClinicError.noBasis, ClinicError.noKey {
        withheld += 1
      }
    }
    return (records, withheld)
  }

  private func rescored(in chart: MemberChart, _ instrument: InstrumentID?) throws -> [Rescored] {
    try chart.chart.byTime.compactMap { entry in
      let record = entry.record
      let present = catalog.instruments[record.instrument]
      // What was given up unscored is not scored now either.
      guard instrument ?? record.instrument == record.instrument, record.ending != .abandoned,
        present?.digest != record.definition || record.engine != Instrument.engineVersion
      else { return nil }
      let person = respondent(chart.card, on: zone.date(of: record.assessed))
      let then = try readableInstrument(record.instrument, record.definition)
      return Rescored(
        member: chart.member, entry: entry, then: then.map { reading(of: record, under: $0, person) },
        now: present.map { reading(of: record, under: $0, person) },
        unfitting: present.map { record.repliesThatDoNotFit($0) } ?? [])
    }
  }

  private func reading(
    of record: AssessmentRecord, under instrument: Instrument, _ person: Respondent
  ) -> Rescored.Reading {
    var sheet = AnswerSheet(for: instrument)
    for (id, reply) in record.replies where instrument.takes(reply, to: id) { sheet[id] = reply }
    let result = instrument.assess(sheet, respondent: person)
    return Rescored.Reading(
      version: instrument.version, definition: instrument.digest,
      scores: result.scores.map(AssessmentRecord.Score.init), alerts: result.alerts, prompts: result.prompts)
  }
}

extension AssessmentRecord {
  /// Items whose reply an instrument does not take, in the order in which they were replied to.
  fileprivate func repliesThatDoNotFit(_ instrument: Instrument) -> [ItemID] {
    let replies = replies
    return history.reduce(into: []) { items, entry in
      guard !items.contains(entry.item), let reply = replies[entry.item],
        !instrument.takes(reply, to: entry.item)
      else { return }
      items.append(entry.item)
    }
  }
}

extension Instrument {
  /// Whether it has the item, with such an answer among its own.
  func takes(_ reply: Reply, to id: ItemID) -> Bool {
    guard let item = item(id) else { return false }
    return switch reply {
    case .nonAnswer: true
    case .answer(let answer): item.problem(with: answer) == nil
    }
  }
}
