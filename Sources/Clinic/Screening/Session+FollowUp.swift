public import Assessment
public import Casework
import Catalog
import Store

/// Questions about suicide risk that an open case still asks for.
public struct FollowUp: Hashable, Sendable {
  /// The case.
  public let crisis: CaseID
  /// The form that is for this person now.
  public let instrument: InstrumentID
}

extension Session {
  /// The questions about suicide risk that a member should be asked; `nil` where none are open.
  ///
  /// Told by what is recorded, so that neither a killed program nor a *not now* loses them: the latest urgent flag
  /// of the open case, of whatever instrument, asks for them until one of the forms was answered to its end after it.
  /// It is part of an act that is already recorded.
  public func openFollowUp(of member: MemberID) throws -> FollowUp? {
    let file = try file(of: member, opening: [.identity, .clinical, .crisis], in: store)
    let next = followUpForm(in: file)
    guard let crisis = file.openCase,
      let ground = crisis.latestFollowUpGround(apartFrom: next.screens),
      !next.finished.contains(where: { $0.position.sequence > ground.sequence })
    else { return nil }
    return FollowUp(crisis: crisis.id, instrument: next.form)
  }

  /// The form for a person, all forms whose flags do not ask for another one, and what was answered to its end.
  func followUpForm(
    in file: MemberFile
  ) -> (form: InstrumentID, screens: Set<InstrumentID>, finished: [Chart.Entry]) {
    let policy = policies.crisis.followUp
    let isMeant = isMeant(policy.first, for: respondent(file.card))
    let own = policy.forms(isMeant: isMeant)
    let finished = file.chart.entries.filter { entry in
      own.contains(entry.record.instrument) && entry.record.ending == .complete
    }
    let form = policy.next(isMeant: isMeant, wasAsked: !finished.isEmpty)
    return (form, own.union(policy.forms(isMeant: true)), finished)
  }

  /// Whom a form speaks to decides: a parent whose child lives is not asked about missing a child that died.
  private func isMeant(_ instrument: InstrumentID, for person: Respondent) -> Bool {
    catalog.instruments[instrument]?.fit.doubts(about: person).isEmpty ?? false
  }
}
