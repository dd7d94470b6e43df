import GRDB

/// A vault's file: bytes, headers and their order. It knows neither keys nor contents.
///
/// One connection, on a queue of its own. Threads may share a store, and processes may share a file.
package final class VaultStore: Sendable {
  let files: VaultFiles
  let queue: DatabaseQueue

  /// How long a writer waits for the vault before it gives up.
  let patience: Duration

  /// Whether nothing can be written through this store.
  package let isReadOnly: Bool

  /// Where the vault lies.
  package var path: String { files.path }

  /// Connects to a file that was inspected before, with every setting in force.
  init(_ files: VaultFiles, readOnly: Bool, patience: Duration) throws {
    self.files = files
    self.patience = patience
    isReadOnly = readOnly
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience / .seconds(1))
    // A failed rollback must end in an error, not in GRDB's trap for a transaction left open.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { try Setting.apply(to: $0) }
    queue = try DatabaseQueue(path: files.path, configuration: configuration)
  }

  /// Makes a new, empty vault, with its folder where that is missing.
  package static func create(at path: String, patience: Duration = .seconds(10)) throws
    -> VaultStore
  {
    let files = VaultFiles(path: path)
    try files.create()
    do {
      return try StoreError.translating(at: path) {
        let store = try VaultStore(files, readOnly: false, patience: patience)
        try store.queue.writeWithoutTransaction { try Schema.create(on: $0) }
        Reserve(files: files).restore()
        return store
      }
    } catch {
      files.remove()
      throw error
    }
  }

  /// Opens a vault, after everything about its files, settings and schema was found in order.
  package static func open(
    at path: String, readOnly: Bool = false, patience: Duration = .seconds(10)
  ) throws -> VaultStore {
    let files = VaultFiles(path: path)
    try files.inspect()
    try files.inspectBeginning()
    if !readOnly { try files.requireWritable() }
    return try StoreError.translating(at: path) {
      let store = try VaultStore(files, readOnly: readOnly, patience: patience)
      try store.queue.read { try Schema.check(on: $0, path: path) }
      return store
    }
  }

  /// Removes a vault whose founding failed half-way, so that nothing of it is left behind.
  package func discard() { files.remove() }
}
