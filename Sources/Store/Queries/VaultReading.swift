/// What the vault can be asked, alike on the store (each question a short transaction of its own), within one
/// snapshot, and inside a commit.
package protocol VaultReading: ~Copyable {
  /// Lends one consistent state of the vault.
  ///
  /// A reader that stays long holds up every commit: keep the body under 50 ms.
  func read<R>(_ body: (Snapshot) throws -> R) throws -> R
}

extension VaultReading where Self: ~Copyable {
  /// Collects what the body makes of each row.
  func all<R>(
    _ sql: String, _ bindings: Binding..., body: (borrowing Columns) throws -> R?
  ) throws -> [R] {
    try read { try Query(sql, on: $0.database).all(bindings, body: body) }
  }

  /// What the body makes of the first row, if there is one.
  func first<R>(
    _ sql: String, _ bindings: Binding..., body: (borrowing Columns) throws -> R
  ) throws -> R? {
    try read { try Query(sql, on: $0.database).first(bindings, body: body) }
  }
}
