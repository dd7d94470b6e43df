import Casework
import Sealing

/// What a desk is made from, folded from the chain up to one event: who the members are, and their cases.
///
/// It holds nothing that depends on the clock or on a policy, so that it can be kept.
struct DeskFold: Equatable {
  /// What the user can open of one member.
  struct Person: Equatable {
    /// Who it is; `nil` where the identity cannot be opened.
    var card: MemberCard?
    /// The cases that can be opened, oldest first.
    var cases: [CaseFile] = []
  }

  /// The last event that is folded in.
  var sequence: UInt64 = 0
  /// The members of whom anything can be opened.
  var people: [MemberID: Person] = [:]
}

extension DeskFold {
  /// Forgets members whose keys are no longer held.
  mutating func keep(only members: Set<MemberID>) { people = people.filter { members.contains($0.key) } }
}

extension DeskFold.Person {
  /// What one record says of a member.
  init(_ file: MemberFile) {
    card = file.card
    cases = file.cases.values.sorted { ($0.raised, $0.id) < ($1.raised, $1.id) }
  }
}
