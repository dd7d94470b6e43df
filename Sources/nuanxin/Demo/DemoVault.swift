import Assessment
import Casework
import Catalog
import Clinic

/// A vault of the demo: founded, with its users' passphrases in files beside it.
struct DemoVault {
  /// The users: two supervisors, since a closing needs a second person.
  static let founders: [Founding.Founder] = [
    Founding.Founder(name: "wang", roles: [.counselor]), Founding.Founder(name: "chen", roles: [.supervisor]),
    Founding.Founder(name: "lin", roles: [.supervisor]), Founding.Founder(name: "he", roles: [.auditor]),
    Founding.Founder(name: "admin", roles: [.administrator]),
  ]

  /// Where it lives.
  let folder: DemoFolder
  /// Questionnaires and policies.
  let catalog: Catalog

  /// Founds it; the clock says when.
  func found(in world: World = .live) throws -> Vault {
    let founding = Founding(
      organisation: "暖心示范社区服务中心", contact: "021-5555-0100", founders: Self.founders,
      profile: .lowMemory)
    return try founding.found(at: folder.vault, catalog: catalog, world: world) { founder in
      try PassphraseSource.drawn(into: folder.passphrase(of: founder.name)).source
    }
  }

  /// Logs a user in, as the vault stands now.
  func session(of user: String, in world: World = .live) throws -> Session {
    let vault = try Vault.open(at: folder.vault, world: world)
    return try vault.login(user, passphrase: .file(folder.passphrase(of: user)), catalog: catalog)
  }
}
