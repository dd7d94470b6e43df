package import Casework
import Sealing

extension Transaction {
  /// Saves a draft in place of the revision that was read, or as a new one where that is `nil`.
  ///
  /// Compare-and-swap: throws `busy(.draft)` where the draft was replaced or finished from elsewhere meanwhile,
  /// so that no answer is silently overwritten.
  package mutating func put(_ draft: StoredDraft, replacing revision: UInt64?) throws {
    let changed =
      if let revision { try replace(draft, revision) } else { try insert(draft) }
    guard changed == 1 else { throw StoreError.busy(.draft) }
  }

  /// Deletes the draft that was read in that revision.
  package func deleteDraft(_ interview: InterviewID, revision: UInt64) throws {
    let changed = try Query("DELETE FROM draft WHERE interview = ? AND revision = ?", on: database)
      .run([.id(interview), .count(revision)])
    guard changed == 1 else { throw StoreError.busy(.draft) }
  }

  private mutating func insert(_ draft: StoredDraft) throws -> Int {
    let member = try row(of: draft.place.member)
    let sql = """
      INSERT OR IGNORE INTO draft (interview, member, begun, revision, author, nonce, body)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """
    return try Query(sql, on: database)
      .run([
        .id(draft.place.interview), .integer(member), .id(draft.place.begun),
        .count(draft.place.revision),
        .id(draft.author), .blob(draft.nonce), .blob(draft.stored),
      ])
  }

  private func replace(_ draft: StoredDraft, _ revision: UInt64) throws -> Int {
    let sql =
      "UPDATE draft SET revision = ?, author = ?, nonce = ?, body = ? WHERE interview = ? AND revision = ?"
    return try Query(sql, on: database)
      .run([
        .count(draft.place.revision), .id(draft.author), .blob(draft.nonce), .blob(draft.stored),
        .id(draft.place.interview), .count(revision),
      ])
  }
}
