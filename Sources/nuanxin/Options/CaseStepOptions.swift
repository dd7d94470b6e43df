import ArgumentParser
import Assessment
import Casework
import Clinic
import Screens

/// A case, and everything that is needed to record a step in it.
struct CaseStepOptions: ParsableArguments {
  @Argument(help: "The case's number.") var number: String

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  /// Records a step and says where the case stands now.
  func record(_ event: CrisisEvent) throws {
    let session = try session.open(in: output.speech.language)
    let crisis = try session.work(event, onCase: number)
    try output.print(DoneWords.caseNow(crisis, in: output.speech.language), or: session.record(of: crisis))
  }
}

extension DoneWords {
  /// Where a case stands.
  static func caseNow(_ crisis: CaseFile, in language: Language) -> DoneWords {
    let level = language.say(NameWords.level(crisis.level))
    let state = language.say(NameWords.state(crisis.state))
    return .caseNow(crisis.id.description, level + language.comma + state)
  }
}

extension Session {
  /// A case that was just written, as data.
  func record(of crisis: CaseFile) -> Record {
    let due = crisis.due(under: policies.crisis, in: zone)
    return Record([
      "case": .text(crisis.id.description), "member": .text(crisis.member.description),
      "level": .text(crisis.level.name), "state": .text(crisis.state.name),
      "due": .text(due.map { Timestamp.text($0, in: zone) }),
    ])
  }
}
