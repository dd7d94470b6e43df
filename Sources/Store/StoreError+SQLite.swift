import GRDB

extension StoreError {
  /// Runs the body and turns SQLite's failures into ours; every other error passes unchanged.
  static func translating<R>(at path: String, _ body: () throws -> R) throws -> R {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(code: error.extendedResultCode, path: path)
    } catch is UnreadableColumn {
      throw StoreError.corrupt(path: path)
    }
  }

  /// What an SQLite result code means for the vault.
  ///
  /// A journal that cannot be made for want of room is reported by SQLite as *cannot open*, hence the look at
  /// the free space.
  init(code: ResultCode, path: String) {
    if code == .SQLITE_READONLY_ROLLBACK || code == .SQLITE_READONLY_CANTLOCK {
      self = .interruptedWrite(path: path)
      return
    }
    self =
      switch code.primaryResultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(.vault)
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_READONLY: .readOnly(path: path)
      case .SQLITE_CORRUPT: .corrupt(path: path)
      case .SQLITE_NOTADB: .notAVault(path: path)
      case .SQLITE_PERM, .SQLITE_AUTH: .unreadable(path: path)
      case .SQLITE_CANTOPEN where FileSystem.hasRoom(at: path): .unreadable(path: path)
      case .SQLITE_IOERR where FileSystem.hasRoom(at: path): .ioError(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_IOERR: .diskFull(path: path)
      default: .ioError(path: path)
      }
  }
}
