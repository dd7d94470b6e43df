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
    let row = try OnlyRow.read(path, of: instrument, language)
    let screening = try take(row, instrument, member, language)
    let interview = screening.interview
    try SheetScores.write(
      interview.sheet, of: screening.instrument, interview.respondent, id: row.id, as: format)
    try DescriptorOutput.error.write(language.say(DoneWords.scored(1)) + "\n")
    guard let open = try session.openFollowUp(of: member) else { return }
    let next = FlowWords.nextFollowUp(session.title(of: open.instrument, in: language))
    try DescriptorOutput.error.write(language.say(next) + "\n")
  }

  /// Replies in the form's order, each recorded as given. What the form leaves empty was not asked: with such a gap
  /// the interview ends as partial, scored as far as it goes.
  private func take(
    _ row: AnswerRow, _ instrument: Instrument, _ member: MemberID, _ language: Language
  ) throws -> Screening {
    // Asked for a case, it is open to whoever sees to the case, as at the keyboard.
    let plan = ScreeningPlan(
      instrument: instrument.id, language: language,
      circumstances: Circumstances(mode: .readAloud, isIdentityConfirmed: false),
      crisis: try session.caseAnswered(by: instrument.id, of: member), origin: .file)
    var screening = try session.begin(plan, member: member)
    _ = try screening.handle(.begin)
    for item in instrument.items {
      guard let reply = row.sheet[item.index], screening.interview.mayAsk(item) else { continue }
      _ = try screening.handle(.filed(item.id, reply))
    }
    if case .asking = screening.interview.phase { _ = try screening.handle(.abandoned(.other)) }
    return screening
  }
}

extension Interview {
  /// Whether an item may still be asked, after what was replied so far.
  fileprivate func mayAsk(_ item: Item) -> Bool {
    instrument.asked(sheet, respondent: respondent).contains(item.index)
  }
}
