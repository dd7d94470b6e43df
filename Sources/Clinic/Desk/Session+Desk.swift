import Casework
import Sealing
import Store

extension Session {
  /// Everything that the start screen needs: the members, the review queue and the user's own unfinished interviews.
  ///
  /// Recorded as one access before anything is opened. Roles that have no cases or interviews get none of them.
  ///
  /// - Throws: ``ClinicError/damaged(_:_:)`` where a record that changed does not fit its chain or does not open;
  ///   a kept desk that is damaged is no error, it is folded anew.
  public func desk() throws -> Desk {
    let held = try held()
    let listed = try listed(held)
    let (hasQueue, shown) = (may(.workCase), Set(listed))
    try record(.openDesk, of: hasQueue ? listed + held.inCases.filter { !shown.contains($0) } : listed)
    let facts = try opened(held)
    return Desk(
      facts, entries: listed.map(facts.entry), queue: hasQueue ? queue(facts) : [],
      unfinished: may(.screen) ? try ownUnfinished() : [])
  }

  /// The members whom the user can open, recorded as one access; an auditor gets pseudonyms only.
  public func members() throws -> [MemberEntry] {
    let held = try held()
    let listed = try listed(held)
    try record(.listMembers, of: listed)
    return listed.map(try opened(held).entry)
  }

  /// Members whose name, street or pseudonym contains what was typed, as ``MemberFinder`` finds them.
  ///
  /// Recorded as one access, however many there are.
  public func findMembers(_ typed: String) throws -> [MemberEntry] {
    let held = try held()
    try record(.findMembers, of: held.known)
    return MemberFinder(held.known.map(try opened(held).entry)).matches(typed)
  }

  /// The cases that the user can open, the most urgent first: overdue ones, then by deadline, then by level.
  ///
  /// Closed cases come last and only on request. Recorded as one access.
  public func cases(includingClosed: Bool = false) throws -> [CaseEntry] {
    try require(.workCase)
    let held = try held()
    try record(.listCases, of: held.inCases)
    return queue(try opened(held)).filter { includingClosed || $0.crisis.state != .closed }
  }

  /// The member of a case that the user can open; `nil` where there is none of that number.
  func member(ofCase number: String) throws -> MemberID? {
    let facts = try opened(held())
    return facts.inCases.first { member in
      facts.fold.people[member]?.cases.contains { $0.id.description == number } ?? false
    }
  }

  private func may(_ act: AccessPolicy.Act) -> Bool { policies.access.allows(act, to: user.roles) }

  /// Who stands in the list: for an auditor everyone.
  private func listed(_ held: DeskFacts) throws -> [MemberID] {
    user.roles.contains(.auditor) ? try store.memberIDs() : held.known
  }

  private func queue(_ facts: DeskFacts) -> [CaseEntry] {
    let entries = facts.inCases.sorted().flatMap { member -> [CaseEntry] in
      let card = facts.card(of: member)
      return (facts.fold.people[member]?.cases ?? []).map { entry($0, card: card) }
    }
    let urgencies = entries.map(Urgency.init)
    return entries.indices.sorted { urgencies[$0] < urgencies[$1] }.map { entries[$0] }
  }
}
