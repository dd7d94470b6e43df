extension VaultReading where Self: ~Copyable {
  /// A file that is kept by its digest: an instrument, a wording, a policy. Its bytes are to be checked again.
  package func keptFile(_ digest: [UInt8]) throws -> [UInt8]? {
    try first("SELECT bytes FROM kept_file WHERE digest = ?", .blob(digest)) { $0.bytes(0) }
  }

  /// The digests of every kept file, in byte order.
  package func keptFileDigests() throws -> [[UInt8]] {
    try all("SELECT digest FROM kept_file ORDER BY digest") { $0.bytes(0) }
  }

  /// A folded view of a member or user.
  package func view(of owner: [UInt8], kind: UInt8) throws -> SealedView? {
    let sql = "SELECT sequence, sealed FROM view WHERE owner = ? AND kind = ?"
    return try first(sql, .blob(owner), .integer(Int64(kind))) { row in
      SealedView(owner: owner, kind: kind, sequence: try row.count(0), sealed: row.bytes(1))
    }
  }

  /// Whose folded views there are, and of which kind.
  package func viewPlaces() throws -> [(owner: [UInt8], kind: Int64)] {
    try all("SELECT owner, kind FROM view ORDER BY owner, kind") { ($0.bytes(0), $0.integer(1)) }
  }
}
