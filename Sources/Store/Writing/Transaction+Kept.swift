extension Transaction {
  /// Keeps a file by its digest; a file that is kept already stays as it is.
  package func keep(_ bytes: [UInt8], digest: [UInt8]) throws {
    try Query("INSERT OR IGNORE INTO kept_file (digest, bytes) VALUES (?, ?)", on: database)
      .run([.blob(digest), .blob(bytes)])
  }

  /// Stores a folded view in place of the earlier one.
  package func putView(_ view: SealedView) throws {
    try Query(
      "INSERT OR REPLACE INTO view (owner, kind, sequence, sealed) VALUES (?, ?, ?, ?)",
      on: database
    )
    .run([.blob(view.owner), .integer(Int64(view.kind)), .count(view.sequence), .blob(view.sealed)])
  }

  /// Forgets the views of a member or user.
  package func removeViews(of owner: [UInt8]) throws {
    try Query("DELETE FROM view WHERE owner = ?", on: database).run([.blob(owner)])
  }
}
