import CShim
import GRDB

/// The settings of a connection that the vault's safety rests on; each is read back after it was set.
enum Setting: String, CaseIterable {
  case foreignKeys = "foreign_keys"
  case secureDelete = "secure_delete"
  case trustedSchema = "trusted_schema"
  case cellSizeCheck = "cell_size_check"
  case tempStore = "temp_store"
  case mappedBytes = "mmap_size"
  case synchronous = "synchronous"
  case journalMode = "journal_mode"

  /// The value that must stand.
  ///
  /// No write-ahead log: SQLite before 3.51.3 can lose commits in it when several connections write. `EXTRA` (3)
  /// also syncs the folder once the journal is gone, so that a commit survives a power cut right after it.
  var value: String {
    switch self {
    case .foreignKeys, .secureDelete, .cellSizeCheck: "1"
    case .trustedSchema, .mappedBytes: "0"
    case .tempStore: "2"
    case .synchronous: "3"
    case .journalMode: "delete"
    }
  }

  /// Sets all of them, and SQLite's own defence against writes to its internals.
  static func apply(to database: Database) throws {
    guard nx_sqlite_defensive(UnsafeMutableRawPointer(database.sqliteConnection)) == 0 else {
      throw StoreError.settingRefused(name: "defensive")
    }
    for setting in allCases { try setting.apply(to: database) }
    // 64 MiB: a member's records lie scattered over the file in the order in which everybody wrote.
    try database.execute(sql: "PRAGMA cache_size = -65536")
  }

  /// What the connection says now; `nil` where SQLite does not know the setting.
  func current(on database: Database) throws -> String? {
    try String.fetchOne(database, sql: "PRAGMA \(rawValue)")
  }

  private func apply(to database: Database) throws {
    try database.execute(sql: "PRAGMA \(rawValue) = \(value)")
    guard try current(on: database) == value else {
      throw StoreError.settingRefused(name: rawValue)
    }
  }
}
