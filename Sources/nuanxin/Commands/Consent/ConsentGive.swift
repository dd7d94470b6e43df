import ArgumentParser
import Assessment
import Casework
import Clinic
import Exchange
import Screens

/// Records what a member agreed to; at a terminal it is asked, one thing at a time.
struct ConsentGive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "give",
    abstract: "Ask for consent at the terminal, or record what was agreed.",
    discussion: """
      With --member alone the notice is shown and each purpose asked by itself, none chosen beforehand. A file has \
      the columns member,scopes,by,mode,date,form and where needed witness,language,guardian.

      Example: nuanxin consent give --member 4F7Q2-M9XKD --scope file --scope assessment --by self \
      --mode written
      """)

  /// Who agreed.
  enum By: String, CaseIterable, ExpressibleByArgument {
    case member = "self"
    case guardian
  }

  @Option(
    name: .customLong("from"), help: ArgumentHelp("A CSV file; - is standard input.", valueName: "file.csv"))
  var file: String?

  @Option(help: "The person's number.") var member: String?
  @Option(name: .customLong("scope"), help: "A purpose; may be repeated.") var scopes: [ConsentScope] = []
  @Option(help: "self or guardian.") var by: By = .member
  @Option(help: "written, witnessed or read-aloud.") var mode: ConsentPolicy.Mode?
  @Option(help: "The witness's name.") var witness: String?
  @Option(name: .customLong("guardian"), help: "The guardian's name, relation and proof, in words.")
  var guardianEvidence: String?
  @Option(help: ArgumentHelp("When it was given, where not now.", valueName: "yyyy-mm-dd")) var date:
    CalendarDate?
  @Option(help: "The paper form's serial.") var form: String?
  @Option(help: ArgumentHelp("The last day on which it holds.", valueName: "yyyy-mm-dd")) var until:
    CalendarDate?
  @ArgumentParser.Flag(
    help: "The person asked for it unasked: a rest after a refusal does not stand in the way.")
  var ownWish = false

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    guard file == nil else { return }
    guard member != nil else { throw ValidationError("give --member, or --from FILE.csv") }
    guard scopes.isEmpty || mode != nil else {
      throw ValidationError("give --mode: written, witnessed or read-aloud")
    }
    guard !scopes.isEmpty || TerminalInput.isTerminal else {
      throw ValidationError("give --scope, or ask at a terminal")
    }
  }

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    if let file {
      try record(try offers(from: file, session), session)
    } else if let mode {
      try record([(try session.member(member ?? ""), offer(mode, session))], session)
    } else {
      let dialogue = TerminalDialogue(output.plain.console)
      try dialogue.guarded {
        try ConsentFlow(session, dialogue, output.speech.language).run(member: session.member(member ?? ""))
      }
    }
  }

  private func record(_ offers: [(member: MemberID, offer: ConsentOffer)], _ session: Session) throws {
    try session.giveConsents(offers)
    try output.print(
      DoneWords.consentsGiven(offers.count), or: Record(["recorded": .number(offers.count)]))
  }

  private func offer(_ mode: ConsentPolicy.Mode, _ session: Session) -> ConsentOffer {
    ConsentOffer(
      scopes: scopes, language: output.speech.language, isByGuardian: by == .guardian,
      guardian: guardianEvidence, mode: mode, witness: witness,
      claimed: date.map { Timestamp.noon(of: $0, in: session.zone) }, form: form, lastDay: until,
      isOwnInitiative: ownWish)
  }

  private func offers(from path: String, _ session: Session) throws -> [(
    member: MemberID, offer: ConsentOffer
  )] {
    let rows = try InputFile(path).naming { try ConsentTable(reading: $0, in: session.zone).rows }
    return try rows.map { row in
      let offer = ConsentOffer(
        scopes: row.scopes, language: row.language ?? output.speech.language,
        isByGuardian: row.by == .guardian,
        guardian: row.guardian, mode: row.mode, witness: row.witness, claimed: row.date, form: row.form)
      return (try session.member(row.member), offer)
    }
  }
}
