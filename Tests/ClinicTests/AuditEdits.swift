import Casework
import Catalog
import Foundation
import GRDB
import Sealing
import Store
import Testing

@testable import Clinic

/// A copy of a vault that a test edits behind the program's back, as whoever holds the file can.
final class EditedVault {
  typealias Kind = Verification.Finding.Kind

  let path: String
  private let folder: TestFolder
  private let original: TestVault
  private let queue: DatabaseQueue

  init(_ original: TestVault) throws {
    self.original = original
    folder = try TestFolder()
    path = folder.path + "/vault.db"
    try FileManager.default.copyItem(atPath: original.path, toPath: path)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { $0.add(function: Self.flipped) }
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  /// In SQL: a blob with its last byte turned over.
  private static let flipped = DatabaseFunction("flipped", argumentCount: 1) { values in
    guard var bytes = Data.fromDatabaseValue(values[0]), let last = bytes.indices.last else { return nil }
    bytes[last] ^= 1
    return bytes
  }

  /// A session over the file as it is now, with keys that are open already.
  func session(_ user: TestUser, readOnly: Bool = false) throws -> Session {
    let vault = try Vault.open(at: path, readOnly: readOnly, world: original.clock.world)
    let record = try #require(vault.directory.user(named: user.rawValue))
    let secrets = try #require(original.founded.keys[user])
    return try Session(vault: vault, catalog: original.catalog, user: record, secrets: secrets)
  }

  func edit(_ sql: String, _ arguments: StatementArguments = []) throws {
    try queue.write { try $0.execute(sql: sql, arguments: arguments) }
  }

  func value(_ sql: String, _ arguments: StatementArguments = []) throws -> DatabaseValue {
    try #require(try queue.read { try DatabaseValue.fetchOne($0, sql: sql, arguments: arguments) })
  }

  func number(_ sql: String) throws -> Int64 { try #require(Int64.fromDatabaseValue(try value(sql))) }

  func count(_ table: String) throws -> Int64 { try number("SELECT count(*) FROM \(table)") }

  /// The kinds of what a user's verification finds after an edit, which the session does not know of.
  func kinds(
    by user: TestUser = .lin, readOnly: Bool = false, after edit: (EditedVault) throws -> Void
  ) throws -> Set<Kind> {
    let session = try session(user, readOnly: readOnly)
    try edit(self)
    return Set(try session.verify().findings.map(\.kind))
  }
}

extension EditedVault {
  /// The kinds found after one edit of a fresh copy of the vault with members in every state.
  static func kinds(
    by user: TestUser = .lin, readOnly: Bool = false, after edit: (EditedVault) throws -> Void
  ) throws -> Set<Kind> {
    try EditedVault(Population.shared.get().vault).kinds(by: user, readOnly: readOnly, after: edit)
  }
}
