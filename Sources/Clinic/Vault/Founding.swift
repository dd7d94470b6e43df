public import Casework
public import Catalog
import Sealing
import Store

/// The making of a vault: its organisation, first users and pinned policies, in one commit.
public struct Founding {
  /// A first user.
  public struct Founder: Hashable, Sendable {
    /// The login name.
    public var name: String
    /// What they may do.
    public var roles: Set<Role>

    /// A first user.
    public init(name: String, roles: Set<Role>) { (self.name, self.roles) = (name, roles) }
  }

  /// What one try of a passphrase costs.
  public enum Profile: String, CaseIterable, Sendable {
    /// 256 MiB and three passes; custodians 1 GiB and four.
    case standard
    /// 64 MiB and two passes, for old machines.
    case lowMemory = "low-memory"
  }

  /// The organisation's name.
  public var organisation: String
  /// How members reach it.
  public var contact: String
  /// The first users.
  public var founders: [Founder]
  /// What one try of a passphrase costs.
  public var profile: Profile

  /// What a vault is made from.
  public init(organisation: String, contact: String, founders: [Founder], profile: Profile = .standard) {
    (self.organisation, self.contact) = (organisation, contact)
    (self.founders, self.profile) = (founders, profile)
  }

  /// Makes the vault.
  ///
  /// - Parameters:
  ///   - path: where it will lie.
  ///   - catalog: the policies to pin.
  ///   - world: the clock.
  ///   - passphrase: gives each user's passphrase, by login name; at least fifteen characters.
  /// - Returns: the vault, open and locked.
  /// - Throws: ``ClinicError/founders(_:)`` where the users do not suffice; whatever the store or a passphrase
  ///   throws. Nothing is left behind then.
  public func found(
    at path: String, catalog: Catalog, world: World = .live, passphrase: (Founder) throws -> PassphraseSource
  ) throws -> Vault {
    try Sodium.start()
    try checkFounders()
    var enrolled: [(UserRecord, UserSecrets, SealedUserSecrets)] = []
    for founder in founders { enrolled.append(try enrol(founder, passphrase: try passphrase(founder))) }
    let store = try VaultStore.create(at: path)
    do {
      try write(enrolled, catalog: catalog, to: store, at: world.now())
      return try Vault(store: store, world: world)
    } catch {
      store.discard()
      throw error
    }
  }

  private func checkFounders() throws {
    let roles = founders.reduce(into: Set<Role>()) { $0.formUnion($1.roles) }
    guard Set(founders.map(\.name)).count == founders.count else { throw ClinicError.founders("names") }
    guard founders.allSatisfy({ Self.isLoginName($0.name) }) else { throw ClinicError.founders("name") }
    guard roles.isSuperset(of: [.administrator, .supervisor]) else { throw ClinicError.founders("roles") }
  }

  /// Letters, digits, dots, dashes and underlines, so that a name is also a file's name.
  private static func isLoginName(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count) && !name.hasPrefix(".")
      && name.allSatisfy { $0.isLetter || $0.isNumber || "._-".contains($0) }
  }

  private func enrol(
    _ founder: Founder, passphrase source: PassphraseSource
  ) throws -> (UserRecord, UserSecrets, SealedUserSecrets) {
    let passphrase = try source.read()
    guard passphrase.isLongEnough else { throw ClinicError.founders("passphrase") }
    let secrets = try UserSecrets.generate()
    let id = Sodium.randomID(UserID.self)
    let derivation: KeyDerivation =
      switch profile {
      case .standard: founder.roles.contains(.custodian) ? .custodian : .standard
      case .lowMemory: .lowMemory
      }
    let sealed = try SealedUserSecrets.seal(secrets, of: id, passphrase: passphrase, derivation: derivation)
    let record = UserRecord(
      id: id, name: founder.name, roles: founder.roles, boxKey: secrets.publicKeys.box,
      signKey: secrets.publicKeys.sign)
    return (record, secrets, sealed)
  }

  private func write(
    _ enrolled: [(UserRecord, UserSecrets, SealedUserSecrets)], catalog: Catalog, to store: VaultStore,
    at now: Instant
  ) throws {
    guard let author = enrolled.first(where: { $0.0.roles.contains(.administrator) }) else { return }
    let organisation = Organisation(
      id: Sodium.randomID(), site: Sodium.randomID(), name: self.organisation, contact: contact)
    let files = catalog.files.filter { $0.kind == .policy }
      .map { PolicyFile(name: $0.path.split(separator: "/").last.map(String.init) ?? "", bytes: $0.bytes) }
    let events = [VaultEvent.founded(organisation)] + enrolled.map { .enrolled($0.0) } + [.pinned(files)]
    try store.commit(author: author.0.id, sign: { $0.signed(by: author.1) }) { transaction in
      for event in events {
        let header = EventHeader(
          organisation: organisation.id, site: organisation.site, sequence: transaction.head.sequence + 1,
          event: Sodium.randomID(), previous: transaction.head.leaf, domain: .vault, member: nil,
          memberSequence: 0, key: nil, author: author.0.id, time: now.milliseconds, basis: .none)
        try transaction.append(try SealedEvent.plain(event.encoded(), at: header))
      }
      for (record, _, sealed) in enrolled { try transaction.putSecret(sealed.bytes, of: record.id) }
    }
  }
}
