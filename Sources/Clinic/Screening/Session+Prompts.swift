public import Assessment
public import Casework
import Sealing
import Store

extension Session {
  /// Records how a person settled a safety item that was left unanswered.
  public func resolvePrompt(
    _ item: ItemID, interview: InterviewID, member: MemberID, finding: PromptResolution.Finding, note: String
  ) throws {
    try require(.screen)
    guard finding != .noSign || !note.isEmpty else { throw ClinicError.consent(.reasonMissing) }
    let resolution = PromptResolution(interview: interview, item: item, finding: finding, note: note)
    try commit { transaction in
      let file = try file(of: member, opening: [.consent], in: transaction)
      guard let key = file.keys.current[.clinical], ring.contains(key) else {
        throw ClinicError.noKey(member)
      }
      let basis =
        (try? permit(.assess, in: file))?.basis ?? Basis(kind: .retention, event: nil, scope: .assessment)
      try append(
        ClinicalEvent.promptResolved(resolution), of: member, under: key, basis: basis, in: &transaction)
    }
  }

  /// Records what was done of a safety step, under the case that it belongs to.
  public func recordStep(_ id: String, _ outcome: StepOutcome, onCase crisis: CaseID, member: MemberID) throws
  {
    try writeCrisis(.step(id: id, outcome: outcome), onCase: crisis, member: member)
  }

  /// Records a call to someone of the on-call chain.
  public func recordCall(
    to whom: String, answered: Bool, note: String, onCase crisis: CaseID, member: MemberID
  ) throws {
    try writeCrisis(.called(whom: whom, answered: answered, note: note), onCase: crisis, member: member)
  }

  /// The member's open case and what is still to be gone through at once, as part of an act already recorded.
  public func openSteps(of member: MemberID) throws -> (crisis: CaseFile, steps: [CrisisPolicy.Step])? {
    let file = try file(of: member, opening: [.crisis], in: store)
    guard let crisis = file.openCase else { return nil }
    let steps = crisis.openSteps(under: policies.crisis)
    return steps.isEmpty ? nil : (crisis, steps)
  }

  private func writeCrisis(_ event: CrisisEvent, onCase crisis: CaseID, member: MemberID) throws {
    try commit(critical: true) { transaction in
      var file = try file(of: member, opening: [.consent, .crisis], in: transaction)
      try write(event, onCase: crisis, in: &file, &transaction)
    }
  }
}
