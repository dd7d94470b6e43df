package import Casework
package import Sealing

/// The vault's own facts, folded from its signed plain events: who keeps it, who uses it, which policies hold.
package struct Directory: Sendable {
  /// The organisation; `nil` only while the vault is being founded.
  package private(set) var organisation: Organisation?
  /// The users, by identifier.
  package private(set) var users: [UserID: UserRecord] = [:]
  /// The policy files that are pinned, the latest of each name.
  package private(set) var policyFiles: [String: [UInt8]] = [:]

  /// Takes in the next event of the vault's domain.
  package mutating func apply(_ event: VaultEvent) {
    switch event {
    case .founded(let organisation): self.organisation = organisation
    case .enrolled(let user): users[user.id] = user
    case .pinned(let files):
      for file in files { policyFiles[file.name] = file.bytes }
    case .granted, .handedOver, .takenBack: break
    }
  }

  /// The user of a login name.
  package func user(named name: String) -> UserRecord? { users.values.first { $0.name == name } }

  /// The users with a role, in a stable order.
  package func users(with role: Role) -> [UserRecord] {
    users.values.filter { $0.roles.contains(role) }.sorted { $0.id < $1.id }
  }
}

extension UserRecord {
  /// The keys as the sealing layer takes them.
  package var publicKeys: PublicKeys? { PublicKeys(box: boxKey, sign: signKey) }
}
