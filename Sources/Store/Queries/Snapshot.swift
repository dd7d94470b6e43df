import GRDB

/// The vault as one transaction sees it; lives no longer than the closure that it is lent to.
package struct Snapshot: ~Copyable, VaultReading {
  let database: Database

  /// Runs the body on this same state.
  package func read<R>(_ body: (borrowing Snapshot) throws -> R) throws -> R { try body(self) }
}
