import Assessment
import Casework
import Catalog
import Clinic
import Exchange
import Screens
import Terminal

/// An interview whose answers come from a file: the same state machine, drafts, flags and cases as at the keyboard.
///
/// No person sees the safety steps, which is recorded, so that a case stays open at its full level.
struct FiledInterview {
  private let session: Session
  private let format: ScoreFormat

  /// Works for a user, and prints in a form.
  init(_ session: Session, _ format: ScoreFormat) { (self.session, self.format) = (session, format) }

  /// Takes one row of answers and prints the result as `score` does.
  func run(member: MemberID, instrument name: String, answers path: String, _ language: Language) throws {
    guard let instrument = session.catalog.instruments[InstrumentID(name)] else {
      throw ClinicError.unknownInstrument(name)
    }
    let file = try InputFile(path)
    let row = try file.naming { source in
      var table = try AnswerTable(of: instrument, reading: source)
      if !table.ignoredColumns.isEmpty {
        let ignored = language.say(FileWords.ignored(table.ignoredColumns))
        try DescriptorOutput.error.write(ignored + "\n")
      }
      return try Self.onlyRow(&table, path)
    }
    let screening = try take(row, instrument, member, language)
    try show(screening, id: row.id)
    try DescriptorOutput.error.write(language.say(DoneWords.scored(1)) + "\n")
  }

  private static func onlyRow(_ table: inout AnswerTable, _ path: String) throws -> AnswerRow {
    guard let row = try table.next() else { throw Trouble.content(path, [.notOneRow(0)]) }
    guard try table.next() == nil else { throw Trouble.content(path, [.notOneRow(2)]) }
    return row
  }

  /// Replies in the form's order, each recorded as given. What the form leaves empty was not asked: with such a gap
  /// the interview ends as partial, scored as far as it goes.
  private func take(
    _ row: AnswerRow, _ instrument: Instrument, _ member: MemberID, _ language: Language
  ) throws -> Screening {
    let plan = ScreeningPlan(
      instrument: instrument.id, language: language,
      circumstances: Circumstances(mode: .readAloud, isIdentityConfirmed: false), origin: .file)
    var screening = try session.begin(plan, member: member)
    _ = try screening.handle(.begin)
    for item in instrument.items {
      guard let reply = row.sheet[item.index], screening.interview.mayAsk(item) else { continue }
      _ = try screening.handle(.filed(item.id, reply))
    }
    if case .asking = screening.interview.phase { _ = try screening.handle(.abandoned(.other)) }
    return screening
  }

  /// Writes the result through the engine and the writer of `score`, so that both say the same.
  private func show(_ screening: Screening, id: String?) throws {
    let items = screening.instrument.items
    let sheet = screening.interview.sheet
    let respondent = screening.interview.respondent
    let label = id.map { [$0] } ?? []
    var table = CSVWriter(columns: label.map { _ in "id" } + ["sex", "age"] + items.map(\.id.raw))
    let cells = items.map { item in sheet[item.index].map { item.cell(for: $0) } ?? "" }
    table.write(label + [respondent.sex?.name ?? "", respondent.age.map(String.init) ?? ""] + cells)
    var rest = table.bytes[...]
    var run = try ScoreRun(of: screening.instrument, as: format) { buffer in
      let part = rest.prefix(buffer.count)
      buffer.copyBytes(from: part)
      rest = rest.dropFirst(part.count)
      return part.count
    }
    _ = try run.run { bytes in
      try DescriptorOutput.standard.write(String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension Interview {
  /// Whether an item may still be asked, after what was replied so far.
  fileprivate func mayAsk(_ item: Item) -> Bool {
    instrument.asked(sheet, respondent: respondent).contains(item.index)
  }
}
