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

  /// Answers in the order asked. From the first empty cell on, what the file still holds is carried in beforehand:
  /// a question without a reply is nowhere passed over, so such an interview ends as partial.
  private func take(
    _ row: AnswerRow, _ instrument: Instrument, _ member: MemberID, _ language: Language
  ) throws -> Screening {
    let plan = ScreeningPlan(
      instrument: instrument.id, language: language,
      circumstances: Circumstances(mode: .readAloud, isIdentityConfirmed: false),
      carrying: carried(row, instrument), origin: .file)
    var screening = try session.begin(plan, member: member)
    _ = try screening.handle(.begin)
    while case .asking(let index) = screening.interview.phase {
      switch row.sheet[index] {
      case .answer(let answer): _ = try screening.handle(.answered(answer))
      case .nonAnswer(let reason): _ = try screening.handle(.declined(reason))
      case nil: _ = try screening.handle(.abandoned(.other))
      }
    }
    return screening
  }

  private func carried(_ row: AnswerRow, _ instrument: Instrument) -> [ItemID: Reply] {
    var sheet = AnswerSheet(for: instrument)
    for item in instrument.items {
      let asked = instrument.asked(sheet, respondent: row.respondent)
      guard let gap = asked.first(where: { sheet[$0] == nil }), gap == item.index else { continue }
      guard let reply = row.sheet[item.index] else {
        let rest = instrument.items[item.index...].compactMap { item in
          row.sheet[item.index].map { (item.id, $0) }
        }
        return Dictionary(rest) { first, _ in first }
      }
      sheet[item.index] = reply
    }
    return [:]
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
