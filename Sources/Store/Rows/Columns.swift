import Casework
import GRDB
import GRDBSQLite

/// One row while the statement stands on it. Everything read from it is copied.
struct Columns: ~Copyable {
  private let statement: SQLiteStatement

  /// Looks at the row on which the statement stands.
  init(of statement: SQLiteStatement) { self.statement = statement }

  /// Whether the column is NULL.
  func isNull(_ index: Int32) -> Bool { sqlite3_column_type(statement, index) == SQLITE_NULL }

  /// A number.
  func integer(_ index: Int32) -> Int64 { sqlite3_column_int64(statement, index) }

  /// A number that counts something.
  func count(_ index: Int32) throws -> UInt64 {
    guard let count = UInt64(exactly: integer(index)) else { throw UnreadableColumn() }
    return count
  }

  /// A blob's bytes; none where the column is NULL.
  func bytes(_ index: Int32) -> [UInt8] {
    let start = sqlite3_column_blob(statement, index)
    let count = Int(sqlite3_column_bytes(statement, index))
    return Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  /// A blob's bytes, or `nil` where the column is NULL.
  func optionalBytes(_ index: Int32) -> [UInt8]? { isNull(index) ? nil : bytes(index) }

  /// A text.
  func text(_ index: Int32) throws -> String {
    guard let text = String(validating: bytes(index), as: UTF8.self) else {
      throw UnreadableColumn()
    }
    return text
  }

  /// A sixteen-byte identifier.
  func id<ID: RandomID>(_ index: Int32, as _: ID.Type = ID.self) throws -> ID {
    guard sqlite3_column_bytes(statement, index) == 16, let start = sqlite3_column_blob(statement, index)
    else {
      throw UnreadableColumn()
    }
    return ID(raw: UInt128(bigEndian: start.loadUnaligned(as: UInt128.self)))
  }

  /// A sixteen-byte identifier, or `nil` where the column is NULL.
  func optionalID<ID: RandomID>(_ index: Int32, as _: ID.Type = ID.self) throws -> ID? {
    isNull(index) ? nil : try id(index)
  }
}
