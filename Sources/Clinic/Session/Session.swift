import Assessment
public import Casework
public import Catalog
package import Sealing
import Store

/// A user who has logged in, with the keys that are open.
///
/// A class, because the keys have one owner, and not `Sendable`, because they belong to one thread. Everything is
/// wiped when it is let go, and while it is locked.
public final class Session {
  /// The vault.
  public let vault: Vault
  /// The instruments and policies in force: the policies are those pinned in the vault.
  public let catalog: Catalog
  /// Who logged in.
  public let user: UserRecord
  package let ring: KeyRing
  /// Digests of the pinned policy files, which governed events name.
  let policyDigests: [PolicyName: Digest32]
  /// Whether every file of the catalogue is kept in the vault already, as far as this session knows.
  var hasKeptCatalog = false
  /// Definitions of the past that were read from the vault: proving one takes time, and a chart may hold many.
  var keptInstruments: [Digest32: Instrument] = [:]
  /// The user's secret keys; `nil` while the session is locked.
  private var openSecrets: UserSecrets?

  /// What the desk was last made from; only what changed since is read again.
  var deskFold: DeskFold?
  /// How many members were folded anew since the desk was last kept in the vault.
  var deskChanges = 0
  /// The event that the desk kept in the vault reaches; 0 where none is kept.
  var deskKept: UInt64 = 0

  /// The end of the chain when the user logged in.
  let entered: UInt64
  /// What the user had looked at last before that; `nil` until it was asked for.
  var lastLook: UInt64?
  /// How far each case was when it was opened in this session.
  var looked: [CaseID: UInt64] = [:]

  init(vault: Vault, catalog: Catalog, user: UserRecord, secrets: UserSecrets) throws {
    (self.vault, self.catalog, self.user, openSecrets) = (vault, catalog, user, secrets)
    ring = try KeyRing()
    entered = try vault.store.head().sequence
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

  /// Whether the keys were wiped until the passphrase is given again; every act throws meanwhile.
  public var isLocked: Bool { openSecrets == nil }

  /// The user's secret keys.
  ///
  /// - Throws: ``ClinicError/locked`` while the session is locked.
  package var secrets: UserSecrets {
    get throws(ClinicError) {
      guard let openSecrets else { throw .locked }
      return openSecrets
    }
  }

  var store: VaultStore { vault.store }

  func digest(of policy: PolicyName) -> Digest32 { policyDigests[policy] ?? .none }

  /// Refuses an act that the access policy does not give to one of the user's roles.
  public func require(_ act: AccessPolicy.Act) throws(ClinicError) {
    try requireUnlocked()
    guard policies.access.allows(act, to: user.roles) else { throw .roleMayNot(act) }
  }

  /// Refuses every act while the session is locked.
  func requireUnlocked() throws(ClinicError) {
    guard !isLocked else { throw .locked }
  }

  /// Wipes every key of members and the user's own secrets from memory, at once.
  ///
  /// What the vault holds is not touched, and an interview in progress stays as it is: after
  /// ``unlock(passphrase:)`` it goes on at the same question. Locking twice changes nothing. What was opened before
  /// and is still held elsewhere, such as a chart that is on the screen, is for its holder to let go.
  public func lock() {
    ring.forgetAll()
    openSecrets = nil
    deskFold = nil
  }

  /// Opens a locked session again, on the same terms as a login: the failures are counted together with a login's.
  ///
  /// Keys of members are not fetched here; each is opened again from its grant when a file is next read.
  ///
  /// - Throws: what ``Vault/login(_:passphrase:catalog:)`` throws, and ``ClinicError/accountChanged`` where the
  ///   directory now says something else of this user; the session then stays as it was.
  public func unlock(passphrase source: PassphraseSource) throws {
    let present = try Vault(store: store, world: vault.world)
    let (record, secrets) = try present.unlock(user.name, passphrase: source, catalog: catalog)
    guard record == user else { throw ClinicError.accountChanged }
    openSecrets = secrets
  }
}
