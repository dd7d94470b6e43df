package import Casework
import GRDB
package import Sealing

extension VaultStore {
  /// The one door for writes: everything that the body changes is saved with one signature, or nothing is.
  ///
  /// The writer's lock is held from before the head is read until the commit is durable, so what the body reads
  /// is what it writes upon. Where nothing was appended nothing is signed, and drafts and the like are saved all
  /// the same. Any error undoes everything.
  ///
  /// A critical commit (a crisis flag) that meets a full disk gives the reserve back and tries once more; its
  /// body may then run twice, the first time to no effect.
  package func commit<R>(
    author: UserID, critical: Bool = false, sign: (CommitStatement) throws -> Signature,
    _ body: (inout Transaction) throws -> R
  ) throws -> R {
    guard !isReadOnly else { throw StoreError.readOnly(path: path) }
    return try WriterLock.hold(files, patience: patience) {
      let reserve = Reserve(files: files)
      do {
        let result = try commitOnce(author: author, sign: sign, body)
        reserve.restore()
        return result
      } catch StoreError.diskFull where critical && reserve.release() {
        return try commitOnce(author: author, sign: sign, body)
      }
    }
  }

  private func commitOnce<R>(
    author: UserID, sign: (CommitStatement) throws -> Signature,
    _ body: (inout Transaction) throws -> R
  ) throws -> R {
    try StoreError.translating(at: path) {
      try queue.writeWithoutTransaction { database in
        try Self.immediately(on: database) {
          var transaction = try Transaction(on: database)
          do {
            let result = try body(&transaction)
            try transaction.finish(author: author, sign: sign)
            return result
          } catch {
            transaction.abandon()
            throw error
          }
        }
      }
    }
  }

  private static func immediately<R>(on database: Database, _ body: () throws -> R) throws -> R {
    try database.beginTransaction(.immediate)
    do {
      let result = try body()
      try database.commit()
      return result
    } catch {
      try? database.rollback()
      throw error
    }
  }
}
