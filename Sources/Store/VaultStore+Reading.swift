import GRDB

extension VaultStore: VaultReading {
  /// Lends one consistent state of the vault, in a short transaction.
  package func read<R>(_ body: (Snapshot) throws -> R) throws -> R {
    try StoreError.translating(at: path) {
      try queue.read { try body(Snapshot(database: $0)) }
    }
  }

  /// Hands over every event after one number up to another, in chain order.
  ///
  /// Events are read by the page, each page in a transaction of a few milliseconds, and handed over outside of
  /// any, so that the body may take its time without holding up a commit. Fix `last` beforehand where the whole
  /// is to be one state.
  package func forEachEvent(
    after sequence: UInt64 = 0, through last: UInt64 = .max, _ body: (StoredEvent) throws -> Void
  ) throws {
    var position = sequence
    while case let page = try page(after: position, through: last), let end = page.last {
      for event in page { try body(event) }
      position = end.sequence
    }
  }

  /// As many events as are read in well under 50 ms: two thousand, or 4 MiB.
  private func page(after sequence: UInt64, through last: UInt64) throws -> [StoredEvent] {
    let sql =
      "SELECT \(StoredEvent.columns) FROM event WHERE sequence > ? AND sequence <= ? ORDER BY sequence LIMIT 2000"
    var size = 0
    return try all(sql, .count(sequence), .count(last)) { row in
      guard size < 4 << 20 else { return nil }
      let event = try StoredEvent(row)
      size += event.size
      return event
    }
  }
}
