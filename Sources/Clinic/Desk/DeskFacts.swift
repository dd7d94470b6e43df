import Casework

/// Whose keys a user holds, and what they open: what every list of people and cases is made from.
struct DeskFacts {
  /// The members whose identity was granted, in the order in which they were registered.
  let known: [MemberID]
  /// The members who have a case whose key was granted.
  let inCases: [MemberID]
  /// What the user can open, at least of these members.
  var fold = DeskFold()
  private let knownSet: Set<MemberID>

  /// Starts from the index of grants; nothing is open yet.
  init(known: [MemberID], inCases: [MemberID]) {
    (self.known, self.inCases, knownSet) = (known, inCases, Set(known))
  }

  /// All of them, each once.
  var all: [MemberID] { known + inCases.filter { !knownSet.contains($0) } }

  /// Who it is; `nil` where the identity is not the user's to see.
  func card(of member: MemberID) -> MemberCard? {
    knownSet.contains(member) ? fold.people[member]?.card : nil
  }

  /// A line of the list.
  func entry(of member: MemberID) -> MemberEntry { MemberEntry(member: member, card: card(of: member)) }
}
