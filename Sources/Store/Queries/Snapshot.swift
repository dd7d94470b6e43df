import GRDB

/// The vault as one transaction sees it; it must not outlive the closure that it is lent to.
package struct Snapshot: VaultReading {
  let database: Database

  /// Runs the body on this same state.
  package func read<R>(_ body: (Snapshot) throws -> R) throws -> R { try body(self) }
}
