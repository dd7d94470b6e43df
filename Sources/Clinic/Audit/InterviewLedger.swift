import Casework

/// Which interviews were begun and which ended, among the clinical events that could be opened.
struct InterviewLedger {
  /// A beginning: whose, and where it stands.
  struct Beginning {
    let member: MemberID
    let event: EventID
    let sequence: UInt64
  }

  /// Interviews that were begun and have not ended.
  private(set) var open: [InterviewID: Beginning] = [:]

  mutating func take(_ event: ClinicalEvent, _ member: MemberID?, at position: Position) {
    switch event {
    case .begun(let begun):
      guard let member else { return }
      open[begun.interview] = Beginning(
        member: member, event: position.event, sequence: position.sequence)
    case .assessed: open[InterviewID(raw: position.event.raw)] = nil
    case .promptResolved: break
    }
  }
}
