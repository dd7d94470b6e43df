import GRDB
import Testing

@testable import Store

/// The settings that the vault's safety rests on, as SQLite itself reports them.
struct SettingTests {
  @Test(arguments: [
    ("journal_mode", "delete"), ("synchronous", "3"), ("foreign_keys", "1"), ("secure_delete", "1"),
    ("trusted_schema", "0"), ("cell_size_check", "1"), ("temp_store", "2"), ("mmap_size", "0"),
  ])
  func isInForce(name: String, value: String) throws {
    let folder = try VaultFolder()
    _ = try VaultStore.create(at: folder.vault)
    for readOnly in [false, true] {
      let store = try VaultStore.open(at: folder.vault, readOnly: readOnly)
      let found = try store.queue.read { try String.fetchOne($0, sql: "PRAGMA \(name)") }
      #expect(found == value)
    }
  }

  @Test func schemaCannotBeRewritten() throws {
    let folder = try VaultFolder()
    let store = try VaultStore.create(at: folder.vault)
    #expect(throws: DatabaseError.self) {
      try store.queue.write { database in
        try database.execute(
          sql: "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = NULL")
      }
    }
  }

  @Test func aWriteAheadLogIsRefused() throws {
    let folder = try VaultFolder()
    _ = try VaultStore.create(at: folder.vault)
    let raw = try DatabaseQueue(path: folder.vault)
    try raw.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try raw.close()
    for readOnly in [true, false] {
      #expect(throws: StoreError.settingRefused(name: "journal_mode")) {
        try VaultStore.open(at: folder.vault, readOnly: readOnly)
      }
    }
  }

  @Test func everyTableIsStrict() throws {
    let folder = try VaultFolder()
    let store = try VaultStore.create(at: folder.vault)
    let sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0"
    let loose = try store.queue.read { try String.fetchAll($0, sql: sql) }
    #expect(loose == ["sqlite_schema"])
  }
}
