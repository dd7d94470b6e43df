public import Casework
import Sealing
package import Store

/// A vault that is open but not unlocked: anyone who holds the file sees this much.
public struct Vault: Sendable {
  package let store: VaultStore
  package let directory: Directory
  package let world: World
  /// The organisation that keeps it.
  public let organisation: Organisation

  /// Opens a vault's file and folds its directory.
  public static func open(at path: String, readOnly: Bool = false, world: World = .live) throws -> Vault {
    try Sodium.start()
    let store = try VaultStore.open(at: path, readOnly: readOnly)
    return try Vault(store: store, world: world)
  }

  package init(store: VaultStore, world: World) throws {
    var directory = Directory()
    for stored in try store.directoryEvents() {
      guard let event = try stored.sealed(), let body = event.plainBody else { continue }
      directory.apply(try VaultEvent(decoding: body))
    }
    guard let organisation = directory.organisation else { throw ClinicError.damaged(nil, "directory") }
    (self.store, self.directory, self.world, self.organisation) = (store, directory, world, organisation)
  }

  /// The fingerprint that `init` printed: over the founding events, so that a forged directory shows.
  public func fingerprint() throws -> String {
    var writer = ByteWriter()
    for stored in try store.directoryEvents() {
      guard let body = try stored.sealed()?.plainBody else { continue }
      guard case .enrolled(let user) = try VaultEvent(decoding: body), user.approvals.isEmpty else {
        continue
      }
      writer.put(raw: user.signedBytes)
    }
    writer.put(organisation.id)
    writer.put(organisation.site)
    let digest = Blake2b.digest32(Array("nuanxin-fingerprint-1".utf8), writer.bytes)
    let digits = digest.prefix(16).map { byte in
      let text = String(byte, radix: 16, uppercase: true)
      return text.count == 1 ? "0" + text : text
    }
    return stride(from: 0, to: 16, by: 2).map { digits[$0] + digits[$0 + 1] }.joined(separator: " ")
  }

  /// The pinned policy files, by name.
  public var policyFiles: [String: [UInt8]] { directory.policyFiles }

  /// A user's login name, for lists.
  public func name(of user: UserID) -> String { directory.users[user]?.name ?? user.description }

  /// Every user's name and roles.
  public var users: [(name: String, roles: Set<Role>)] {
    directory.users.values.sorted { $0.name < $1.name }.map { ($0.name, $0.roles) }
  }
}
