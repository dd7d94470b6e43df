import GRDB

extension VaultStore {
  /// Copies the whole vault, as of one commit, to a new file under the same rules as a vault of its own.
  ///
  /// The copy was opened and its end compared when this returns, so it can be read; whether its events are
  /// genuine is for the audit. Writers wait meanwhile. After a failure nothing is left of the copy.
  package func backUp(to path: String) throws -> Head {
    let target = VaultFiles(path: path)
    try target.create()
    do {
      return try isReadOnly
        ? copy(to: target) : WriterLock.hold(files, patience: patience) { try copy(to: target) }
    } catch {
      target.remove()
      throw error
    }
  }

  private func copy(to target: VaultFiles) throws -> Head {
    try StoreError.translating(at: target.path) {
      let destination = try VaultStore(target, readOnly: false, patience: patience)
      try queue.backup(to: destination.queue)
      try destination.queue.close()
    }
    let head = try VaultStore.open(at: target.path, readOnly: true).head()
    guard try head == self.head() else { throw StoreError.corrupt(path: target.path) }
    return head
  }
}
