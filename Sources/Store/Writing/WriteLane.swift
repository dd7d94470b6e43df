import Dispatch
import GRDB
import GRDBSQLite

/// Carries a commit's bulk inserts out on a second thread, while the first one seals what comes next.
///
/// Sealing and inserting cost about the same, so an import takes half the time. The connection is still used by one
/// thread at a time: whoever else wants it waits first, see ``Transaction/database``. A class, since both threads
/// share it; unchecked, because the queue hands everything over in order and `wait` joins it before anything of it
/// is read.
final class WriteLane: @unchecked Sendable {
  private struct Write: @unchecked Sendable {
    let statement: SQLiteStatement
    let bindings: [Binding]
  }

  /// Writes handed over at once: handing over costs about as much as one of them.
  private static let load = 64
  /// Writes that a commit carries out by itself before the second thread is worth waking.
  private static let few = 256

  private let queue = DispatchQueue(label: "nuanxin.store.writes")
  private let connection: SQLiteConnection?
  private var waiting: [Write] = []
  private var taken = 0
  private var isBusy = false
  private var failure: Int32?

  init(on connection: SQLiteConnection?) { self.connection = connection }

  /// Takes a write on. The first few are carried out at once and fail here; later ones in order, failing in ``check()``.
  func add(_ statement: SQLiteStatement, _ bindings: [Binding]) throws {
    let write = Write(statement: statement, bindings: bindings)
    taken += 1
    guard taken > Self.few else {
      if failure == nil { carryOut(write) }
      return try check()
    }
    waiting.append(write)
    if waiting.count >= Self.load { hand() }
  }

  /// Waits until everything taken on is written. What failed is told by ``check()``.
  func wait() {
    hand()
    join()
  }

  /// Drops what is not yet handed over, and waits for the rest.
  func abandon() {
    waiting = []
    join()
  }

  /// Throws what the first failed write met with; everything after it was left out.
  func check() throws {
    wait()
    guard let failure else { return }
    throw DatabaseError(resultCode: ResultCode(rawValue: failure))
  }

  private func hand() {
    guard !waiting.isEmpty else { return }
    let writes = waiting
    waiting = []
    isBusy = true
    queue.async { [self] in
      for write in writes where failure == nil { carryOut(write) }
    }
  }

  private func join() {
    guard isBusy else { return }
    queue.sync {}
    isBusy = false
  }

  private func carryOut(_ write: Write) {
    let code = Query.run(write.statement, write.bindings)
    guard code != SQLITE_DONE else { return }
    let extended = sqlite3_extended_errcode(connection)
    failure = extended == SQLITE_OK ? code : extended
  }
}
