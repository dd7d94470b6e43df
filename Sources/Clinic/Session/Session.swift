import Assessment
public import Casework
public import Catalog
package import Sealing
import Store

/// A user who has logged in, with the keys that are open.
///
/// A class, because the keys have one owner, and not `Sendable`, because they belong to one thread. Everything is
/// wiped when it is let go.
public final class Session {
  /// The vault.
  public let vault: Vault
  /// The instruments and policies in force: the policies are those pinned in the vault.
  public let catalog: Catalog
  /// Who logged in.
  public let user: UserRecord
  package let secrets: UserSecrets
  package let ring: KeyRing
  /// Digests of the pinned policy files, which governed events name.
  let policyDigests: [PolicyName: Digest32]
  /// Whether every file of the catalogue is kept in the vault already, as far as this session knows.
  var hasKeptCatalog = false
  /// Definitions of the past that were read from the vault: proving one takes time, and a chart may hold many.
  var keptInstruments: [Digest32: Instrument] = [:]

  /// What the desk was last made from; only what changed since is read again.
  var deskFold: DeskFold?
  /// How many members were folded anew since the desk was last kept in the vault.
  var deskChanges = 0

  init(vault: Vault, catalog: Catalog, user: UserRecord, secrets: UserSecrets) throws {
    (self.vault, self.catalog, self.user, self.secrets) = (vault, catalog, user, secrets)
    ring = try KeyRing()
    let files = catalog.files.filter { $0.kind == .policy }
    policyDigests = files.reduce(into: [:]) { digests, file in
      guard let name = PolicyName.allCases.first(where: { file.path == "Policies/\($0.file)" }) else {
        return
      }
      digests[name] = file.digest
    }
  }

  /// The policies in force.
  public var policies: Policies { catalog.policies }
  /// The vault's zone.
  public var zone: Zone { policies.session.zone }
  /// The time.
  public var now: Instant { vault.world.now() }

  var store: VaultStore { vault.store }

  func digest(of policy: PolicyName) -> Digest32 { policyDigests[policy] ?? .none }

  /// Refuses an act that the access policy does not give to one of the user's roles.
  public func require(_ act: AccessPolicy.Act) throws(ClinicError) {
    guard policies.access.allows(act, to: user.roles) else { throw .roleMayNot(act) }
  }
}
