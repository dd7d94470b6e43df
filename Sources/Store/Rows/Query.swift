import GRDB
import GRDBSQLite

/// A prepared statement of the connection's cache, stepped through SQLite's own calls.
///
/// GRDB owns the connection, its queue and its transactions. Rows and blobs bypass its conversions, which cost
/// more than SQLite itself where a hundred thousand events are read or imported.
struct Query: ~Copyable {
  private let database: Database
  private let statement: Statement

  /// Prepares, or takes from the cache.
  ///
  /// The same text must not be in use twice at once, so rows are collected before anyone sees them.
  init(_ sql: String, on database: Database) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql)
  }

  deinit {
    sqlite3_reset(statement.sqliteStatement)
    sqlite3_clear_bindings(statement.sqliteStatement)
  }

  /// Runs a change and yields how many rows it touched.
  ///
  /// A full disk makes SQLite roll back by itself; whoever swallowed that error must not go on writing outside
  /// of any transaction, hence the check.
  @discardableResult
  func run(_ bindings: [Binding] = []) throws -> Int {
    guard database.isInsideTransaction else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
    try bind(bindings)
    while try step() {}
    return Int(sqlite3_changes(database.sqliteConnection))
  }

  /// Collects what the body makes of each row, up to where the body returns `nil`.
  func all<R>(_ bindings: [Binding] = [], body: (borrowing Columns) throws -> R?) throws -> [R] {
    try bind(bindings)
    var results: [R] = []
    while try step() {
      guard let result = try body(Columns(of: statement.sqliteStatement)) else { break }
      results.append(result)
    }
    return results
  }

  /// What the body makes of the first row, or `nil` where there is none.
  func first<R>(_ bindings: [Binding] = [], body: (borrowing Columns) throws -> R) throws -> R? {
    try bind(bindings)
    return try step() ? body(Columns(of: statement.sqliteStatement)) : nil
  }

  /// The first thing that the body makes of a row, or `nil` where it makes nothing of any.
  func firstMatch<R>(_ bindings: [Binding], body: (borrowing Columns) throws -> R?) throws -> R? {
    try bind(bindings)
    while try step() {
      if let result = try body(Columns(of: statement.sqliteStatement)) { return result }
    }
    return nil
  }

  /// Carries out one change by a statement that was prepared before; yields SQLite's code, `SQLITE_DONE` if all is well.
  static func run(_ statement: SQLiteStatement, _ bindings: [Binding]) -> Int32 {
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, binding) in bindings.enumerated() {
      let code = bind(binding, to: statement, at: Int32(index + 1))
      guard code == SQLITE_OK else { return code }
    }
    return sqlite3_step(statement)
  }

  private func step() throws -> Bool {
    switch sqlite3_step(statement.sqliteStatement) {
    case SQLITE_ROW: true
    case SQLITE_DONE: false
    case let code: throw failure(code)
    }
  }

  private func bind(_ bindings: [Binding]) throws {
    sqlite3_reset(statement.sqliteStatement)
    for (index, binding) in bindings.enumerated() {
      let code = Self.bind(binding, to: statement.sqliteStatement, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw failure(code) }
    }
  }

  private static func bind(
    _ binding: Binding, to statement: SQLiteStatement, at index: Int32
  ) -> Int32 {
    switch binding {
    case .integer(let value): sqlite3_bind_int64(statement, index, value)
    case .blob(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(statement, index, 0)
    case .blob(let bytes):
      sqlite3_bind_blob(statement, index, bytes, Int32(clamping: bytes.count), copying)
    case .text(let text): sqlite3_bind_text(statement, index, text, -1, copying)
    case .null: sqlite3_bind_null(statement, index)
    }
  }

  /// Tells SQLite to copy a blob before the call returns: an array's bytes stay put no longer.
  private static var copying: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  private func failure(_ code: Int32) -> DatabaseError {
    let extended = sqlite3_extended_errcode(database.sqliteConnection)
    return DatabaseError(resultCode: ResultCode(rawValue: extended == SQLITE_OK ? code : extended))
  }
}
