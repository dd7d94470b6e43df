import Casework
import Clinic
import Screens

extension Session {
  /// Where each purpose of a member stands, as the list shows it.
  func rows(of ledger: ConsentLedger) -> [Screens.ConsentRow] {
    states(in: ledger).map { scope, state in row(scope, state, in: ledger) }
  }

  private func row(_ scope: ConsentScope, _ state: ScopeState, in ledger: ConsentLedger) -> Screens.ConsentRow
  {
    let given = given(scope, state, in: ledger)
    return Screens.ConsentRow(
      scope, state.words, since: given.map { zone.date(of: $0.claimed) }, until: lastDay(state),
      isByGuardian: given.map { $0.giver != .member } ?? false, mode: given?.mode)
  }

  /// The last day on which it holds: the end is the midnight after it.
  private func lastDay(_ state: ScopeState) -> CalendarDate? {
    switch state {
    case .live(_, let until), .expired(_, let until): zone.date(of: until.advanced(byMilliseconds: -1))
    case .never, .outdated, .withdrawn, .refused: nil
    }
  }

  /// The consent behind a state.
  private func given(_ scope: ConsentScope, _ state: ScopeState, in ledger: ConsentLedger) -> ConsentGiven? {
    let event: EventID? =
      switch state {
      case .live(let event, _), .expired(let event, _), .outdated(let event, _): event
      case .never, .withdrawn, .refused: nil
      }
    guard let event, let entry = ledger.entries.first(where: { $0.position.event == event }),
      case .given(let given) = entry.event
    else { return nil }
    return given
  }

  /// The keys of a consent as data.
  static var consentColumns: [String] {
    ["member", "scope", "state", "until", "by", "mode", "form", "notice"]
  }

  /// The same as data.
  func records(of ledger: ConsentLedger, member: MemberID) -> [Record] {
    states(in: ledger).map { scope, state in
      let given = given(scope, state, in: ledger)
      return Record([
        "member": .text(member.description), "scope": .text(scope.name), "state": .text(state.name),
        "until": .text(lastDay(state)?.description), "by": .text(given?.giver.name),
        "mode": .text(given?.mode.name), "form": .text(given?.form),
        "notice": .text(given?.noticeVersion),
      ])
    }
  }
}

extension ScopeState {
  /// The state in words.
  var words: ConsentWords {
    switch self {
    case .never: .never
    case .live: .live
    case .expired: .expired
    case .outdated: .outdated
    case .withdrawn: .withdrawn
    case .refused: .refused
    }
  }
}
