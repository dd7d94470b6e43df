package import Casework

/// Which keys a member's record uses, and who was granted them: read from the member's own signed grants.
package struct MemberKeys: Sendable {
  /// The key in force of each domain.
  package private(set) var current: [Domain: KeyID] = [:]
  /// The case that each case key belongs to.
  package private(set) var crises: [KeyID: CaseID] = [:]
  /// The key in force of each case.
  package private(set) var currentOfCase: [CaseID: KeyID] = [:]
  /// Who was granted each key as a whole.
  package private(set) var holders: [KeyID: Set<UserID>] = [:]
  /// Who was granted each single event.
  package private(set) var readers: [EventID: Set<UserID>] = [:]

  /// Takes in keys that came into use.
  mutating func introduce(_ keys: [KeyGrants.Introduction]) {
    for key in keys {
      if let crisis = key.crisis {
        (crises[key.key], currentOfCase[crisis]) = (crisis, key.key)
      } else {
        current[key.domain] = key.key
      }
    }
  }

  /// Takes in a grant of a whole key.
  mutating func grant(_ key: KeyID, to user: UserID) { holders[key, default: []].insert(user) }

  /// Takes in a grant of one event.
  mutating func grant(_ event: EventID, to user: UserID) { readers[event, default: []].insert(user) }

  /// Every key of a case: one for each time that it was opened.
  package func keys(of crisis: CaseID) -> [KeyID] { crises.filter { $0.value == crisis }.keys.sorted() }

  /// The users who hold the key in force of a domain.
  package func holders(of domain: Domain) -> Set<UserID> { current[domain].flatMap { holders[$0] } ?? [] }
}
