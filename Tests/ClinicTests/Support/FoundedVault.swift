import Casework
import Catalog
import Clinic
import Foundation
import Sealing
import Store

/// A vault that was founded once, with its users' keys unlocked: deriving a key from a passphrase costs more than
/// a whole test, so tests copy the file and log in with keys that are open already.
final class FoundedVault: Sendable {
  /// The vault that most tests copy.
  static let shipped = Result { try FoundedVault(try Shipped.catalog.get(), users: TestUser.allCases) }

  let folder: TestFolder
  let catalog: Catalog
  let keys: UnlockedKeys
  var path: String { folder.path + "/vault.db" }

  init(_ catalog: Catalog, users: [TestUser]) throws {
    self.catalog = catalog
    folder = try TestFolder()
    let folder = folder
    let founding = Founding(
      organisation: "Warm Heart Station", contact: "021-55550100",
      founders: users.map { Founding.Founder(name: $0.rawValue, roles: [$0.role]) }, profile: .lowMemory)
    let files = try Dictionary(
      uniqueKeysWithValues: users.map { ($0.rawValue, try folder.write($0.passphrase, to: $0.rawValue)) })
    let vault = try founding.found(at: folder.path + "/vault.db", catalog: catalog, world: TestClock().world)
    {
      .file(files[$0.name] ?? "")
    }
    keys = try UnlockedKeys(of: users, in: vault, passphrases: files)
  }
}

/// The secrets of users. They are only ever read, so threads may share them.
final class UnlockedKeys: @unchecked Sendable {
  private let secrets: [TestUser: UserSecrets]

  init(of users: [TestUser], in vault: Vault, passphrases: [String: String]) throws {
    secrets = try users.reduce(into: [:]) { secrets, user in
      guard let record = vault.directory.user(named: user.rawValue),
        let sealed = try vault.store.secret(of: record.id)
      else { throw ClinicError.unknownUser }
      let passphrase = try Passphrase(file: passphrases[user.rawValue] ?? "")
      secrets[user] = try SealedUserSecrets(bytes: sealed).open(with: passphrase, of: record.id)
    }
  }

  subscript(user: TestUser) -> UserSecrets? { secrets[user] }
}
