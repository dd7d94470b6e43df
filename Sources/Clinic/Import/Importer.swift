import Assessment
import Casework
import Exchange
import Sealing
import Store

/// One run through a file of records.
///
/// Rows are read a batch at a time, so that the vault is locked only while they are written. What is known of each
/// member is kept between batches and thrown away as soon as another process has written to the vault.
struct Importer {
  /// What is known of a member while the import runs: a class, since it is changed in place row after row.
  private final class Known {
    var file: MemberFile
    var before: ImportedBefore

    init(file: MemberFile, before: ImportedBefore) { (self.file, self.before) = (file, before) }
  }

  /// Rows in one commit: enough that the pages of the index, which every batch touches, are not written over and
  /// over, and few enough that the vault is locked for about a tenth of a second.
  private static let batch = 5000

  let session: Session
  let instrument: Instrument
  let own: Set<MemberID>
  let isRehearsal: Bool
  private(set) var summary = ImportSummary()
  private var known: [MemberID: Known] = [:]
  private var scored = ScoredAnswers()
  private var members: [String: MemberID] = [:]
  private var head: UInt64?

  init(session: Session, instrument: Instrument, own: Set<MemberID>, isRehearsal: Bool) {
    (self.session, self.instrument, self.own) = (session, instrument, own)
    self.isRehearsal = isRehearsal
    members = Dictionary(own.map { ($0.description, $0) }, uniquingKeysWith: { $1 })
  }

  mutating func run(
    _ source: @escaping CSVScanner.Source, report: (ImportFinding) -> Void, progress: (Int) -> Void
  ) throws {
    var table = try ResponseTable(of: instrument, in: session.zone, reading: source)
    var isAtEnd = false
    while !isAtEnd {
      var rows: [ResponseRow] = []
      rows.reserveCapacity(Self.batch)
      while rows.count < Self.batch, !isAtEnd {
        isAtEnd = try read(&table, into: &rows, report)
      }
      try take(rows, report)
      progress(summary.read)
    }
  }

  /// Reads one row; `true` at the file's end.
  private mutating func read(
    _ table: inout ResponseTable, into rows: inout [ResponseRow], _ report: (ImportFinding) -> Void
  ) throws -> Bool {
    var row = ResponseRow(for: instrument)
    switch try table.next(into: &row) {
    case .end: return true
    case .rejected(let problem):
      summary.read += 1
      summary.rejected += 1
      report(.row(problem))
    case .row:
      summary.read += 1
      if row.isEmpty { summary.empty += 1 } else { rows.append(row) }
    }
    return false
  }

  private mutating func take(_ rows: [ResponseRow], _ report: (ImportFinding) -> Void) throws {
    guard !rows.isEmpty else { return }
    guard !isRehearsal else {
      for row in rows { _ = try judge(row, in: session.store, report) }
      return
    }
    try session.commit { transaction in
      if head != transaction.head.sequence { known = [:] }
      try session.keepCatalog(in: transaction)
      try transaction.prepare(Set(rows.compactMap { members[$0.member] }))
      for row in rows {
        guard let accepted = try judge(row, in: transaction, report) else { continue }
        try write(row, accepted.answers, accepted.member, accepted.permission, &transaction)
      }
      head = transaction.head.sequence
    }
  }

  /// Decides on a row; an accepted one is remembered as imported.
  private mutating func judge(
    _ row: ResponseRow, in reader: borrowing some VaultReading & ~Copyable, _ report: (ImportFinding) -> Void
  ) throws -> (answers: AnswerFingerprint, member: Known, permission: Permission)? {
    do {
      guard let id = members[row.member] else { throw ImportFinding.unknownMember(line: row.line) }
      let member = try known[id] ?? load(id, in: reader)
      known[id] = member
      guard session.zone.date(of: row.assessed) <= session.zone.date(of: session.now) else {
        throw ImportFinding.inFuture(line: row.line)
      }
      let permission = try permit(member.file, row)
      let answers = AnswerFingerprint(row.sheet.replies)
      switch member.before.verdict(row.id, row.assessed, answers) {
      case .known:
        summary.skipped += 1
        return nil
      case .conflict:
        throw ImportFinding.conflict(line: row.line)
      case .new:
        summary.imported += 1
        member.before.note(row.id, row.assessed, answers)
        return (answers, member, permission)
      }
    } catch let finding as ImportFinding {
      summary.rejected += 1
      report(finding)
      return nil
    }
  }

  private func permit(_ file: MemberFile, _ row: ResponseRow) throws -> Permission {
    do {
      return try session.permit(.importRecords, in: file)
    } catch ClinicError.noBasis(let missing) {
      throw ImportFinding.noBasis(line: row.line, missing)
    }
  }

  private func load(_ id: MemberID, in reader: borrowing some VaultReading & ~Copyable) throws -> Known {
    var file = try session.file(of: id, opening: [.consent, .clinical, .crisis, .identity], in: reader)
    let before = ImportedBefore(file.chart, of: instrument)
    file.chart = Chart()
    return Known(file: file, before: before)
  }

  private mutating func write(
    _ row: ResponseRow, _ fingerprint: AnswerFingerprint, _ member: Known, _ permission: Permission,
    _ transaction: inout Transaction
  ) throws {
    let respondent = session.respondent(member.file.card)
    let scored = scored.score(row.sheet, fingerprint, of: instrument, respondent)
    let result = scored.result
    let id = Sodium.randomID(InterviewID.self)
    guard let key = member.file.keys.current[.clinical] else { throw ClinicError.noKey(member.file.member) }
    if !result.alerts.isEmpty {
      let alarm = Alarm(
        interview: id, instrument: instrument, alerts: result.alerts, replies: replies(of: row),
        answered: row.assessed, recordsUnseenSteps: false)
      _ = try session.raise(alarm, on: permission, in: &member.file, &transaction)
      summary.flags += result.alerts.count
    }
    let record = ClinicalEvent.assessed(record(of: row, scored))
    try session.append(
      record, of: member.file.member, under: key, basis: permission.basis, as: EventID(raw: id.raw),
      in: &transaction
    )
    member.file.count += 1
  }

  private func replies(of row: ResponseRow) -> [ItemID: Reply] {
    instrument.items.reduce(into: [:]) { $0[$1.id] = row.sheet[$1.index] }
  }

  private func record(of row: ResponseRow, _ scored: ScoredAnswers.Entry) -> AssessmentRecord {
    AssessmentRecord(
      instrument: instrument.id, version: instrument.version, definition: instrument.digest,
      engine: Instrument.engineVersion, wordings: [],
      circumstances: Circumstances(mode: .readAloud, isIdentityConfirmed: false),
      origin: .imported(source: row.id), assessed: row.assessed, ending: .complete, history: scored.history,
      scores: scored.scores, alerts: scored.result.alerts.map(\.id), prompts: scored.result.prompts)
  }
}
