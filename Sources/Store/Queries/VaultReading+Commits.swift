import Sealing

extension VaultReading where Self: ~Copyable {
  /// The commits that end after an event, in chain order.
  package func commits(after sequence: UInt64 = 0, limit: Int = .max) throws -> [StoredCommit] {
    let sql =
      "SELECT first, last, author, signature FROM commit_signature WHERE last > ? ORDER BY last LIMIT ?"
    return try all(sql, .count(sequence), .integer(Int64(limit))) { row in
      guard let signature = Signature(bytes: row.bytes(3)) else { throw UnreadableColumn() }
      return try StoredCommit(
        first: row.count(0), last: row.count(1), author: row.id(2), signature: signature)
    }
  }
}
