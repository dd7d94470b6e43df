public import Assessment
public import Casework
import Store

/// Questions about suicide risk that an open case still asks for.
public struct FollowUp: Hashable, Sendable {
  /// The case.
  public let crisis: CaseID
  /// The form that is for this person now.
  public let instrument: InstrumentID
  /// The flag that asks for it.
  public let ground: Position
  /// Whether the reader can open all that was written since; where not, it may have been answered already.
  public let isCertain: Bool
}

extension Session {
  /// The questions about suicide risk that a member should be asked; `nil` where none are open.
  ///
  /// Told by what is recorded, so that neither a killed program nor a *not now* loses them: the latest urgent flag
  /// of the open case, of whatever instrument, asks for them until one of the forms was answered to its end after it:
  /// one of an earlier day that is entered later does not count, because it was asked before the flag.
  /// A supervisor, who sees what was flagged and what was asked for a case, cannot tell another form from none.
  /// It is part of an act that is already recorded.
  public func openFollowUp(of member: MemberID) throws -> FollowUp? {
    let file = try file(of: member, opening: [.clinical, .crisis], in: store)
    let finished = finishedFollowUps(in: file.chart)
    guard let crisis = file.openCase,
      let ground = crisis.latestFollowUpGround(apartFrom: policies.crisis.followUp.all),
      !finished.contains(where: { isAnswer($0, to: ground) })
    else { return nil }
    let form = policies.crisis.followUp.next(wasAsked: !finished.isEmpty)
    return FollowUp(
      crisis: crisis.id, instrument: form, ground: ground,
      isCertain: file.latestSealed.map { $0 < ground.sequence } ?? true)
  }

  /// The open case that an interview belongs to: that which asks for questions about suicide risk, whichever of
  /// their forms is chosen, so that whoever sees to the case can read the answers.
  public func caseAnswered(by instrument: InstrumentID, of member: MemberID) throws -> CaseID? {
    guard policies.crisis.followUp.all.contains(instrument) else { return nil }
    return try openFollowUp(of: member)?.crisis
  }

  /// By the day, since a form that was filled in on paper is entered with no hour.
  private func isAnswer(_ entry: Chart.Entry, to ground: Position) -> Bool {
    entry.position.sequence > ground.sequence
      && zone.date(of: entry.record.assessed) >= zone.date(of: ground.time)
  }

  /// The forms that a member has answered to their end.
  func finishedFollowUps(in chart: Chart) -> [Chart.Entry] {
    chart.entries.filter { entry in
      policies.crisis.followUp.all.contains(entry.record.instrument) && entry.record.ending == .complete
    }
  }
}
