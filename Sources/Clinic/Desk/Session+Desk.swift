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
    let queued = may(.workCase) ? held.inCases : []
    try record(.openDesk, of: Array(Set(listed).union(queued)))
    let fold = try deskFold(of: held)
    return Desk(
      entries: entries(listed, held, fold), queue: queued.isEmpty ? [] : queue(queued, held, fold),
      unfinished: may(.screen) ? try ownUnfinished() : [])
  }

  /// The members whom the user can open, recorded as one access; an auditor gets pseudonyms only.
  public func members() throws -> [MemberEntry] {
    let held = try held()
    let listed = try listed(held)
    try record(.listMembers, of: listed)
    return entries(listed, held, try deskFold(of: held))
  }

  /// Members whose name, street or pseudonym contains what was typed, as ``MemberFinder`` finds them.
  ///
  /// Recorded as one access, however many there are.
  public func findMembers(_ typed: String) throws -> [MemberEntry] {
    let held = try held()
    try record(.findMembers, of: held.known)
    return MemberFinder(entries(held.known, held, try deskFold(of: held))).matches(typed)
  }

  /// The cases that the user can open, the most urgent first: overdue ones, then by deadline, then by level.
  ///
  /// Closed cases come last and only on request. Recorded as one access.
  public func cases(includingClosed: Bool = false) throws -> [CaseEntry] {
    try require(.workCase)
    let held = try held()
    try record(.listCases, of: held.inCases)
    return queue(held.inCases, held, try deskFold(of: held))
      .filter { includingClosed || $0.crisis.state != .closed }
  }

  /// The member of a case that the user can open; `nil` where there is none of that number.
  func member(ofCase number: String) throws -> MemberID? {
    let held = try held()
    let fold = try deskFold(of: held)
    return held.inCases.first { member in
      fold.people[member]?.cases.contains { $0.id.description == number } ?? false
    }
  }

  private func may(_ act: AccessPolicy.Act) -> Bool { policies.access.allows(act, to: user.roles) }

  /// Who stands in the list: for an auditor everyone.
  private func listed(_ held: Held) throws -> [MemberID] {
    user.roles.contains(.auditor) ? try store.memberIDs() : held.known
  }

  private func entries(_ listed: [MemberID], _ held: Held, _ fold: DeskFold) -> [MemberEntry] {
    let known = Set(held.known)
    return listed.map { MemberEntry(member: $0, card: known.contains($0) ? fold.people[$0]?.card : nil) }
  }

  private func queue(_ members: [MemberID], _ held: Held, _ fold: DeskFold) -> [CaseEntry] {
    let known = Set(held.known)
    return members.sorted().flatMap { member -> [CaseEntry] in
      guard let person = fold.people[member] else { return [] }
      let card = known.contains(member) ? person.card : nil
      return person.cases.map { entry($0, card: card) }
    }.sorted(by: Self.comesFirst)
  }
}
