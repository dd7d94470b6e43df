package import Casework
import Sealing

extension VaultReading where Self: ~Copyable {
  /// The draft of an interview.
  package func draft(_ interview: InterviewID) throws -> StoredDraft? {
    try first(Self.drafts(where: "interview = ?"), .id(interview)) { try StoredDraft($0) }
  }

  /// Every draft.
  package func drafts() throws -> [StoredDraft] {
    try all(Self.drafts(where: "TRUE")) { try StoredDraft($0) }
  }

  /// The drafts that a user conducts.
  package func drafts(by author: UserID) throws -> [StoredDraft] {
    try all(Self.drafts(where: "author = ?"), .id(author)) { try StoredDraft($0) }
  }

  /// The drafts of a member's interviews.
  package func drafts(of member: MemberID) throws -> [StoredDraft] {
    try all(Self.drafts(where: "member.member = ?"), .id(member)) { try StoredDraft($0) }
  }

  private static func drafts(where condition: String) -> String {
    "SELECT member.member, interview, revision, begun, author, nonce, body "
      + "FROM draft JOIN member ON member.id = draft.member WHERE \(condition) ORDER BY draft.rowid"
  }
}

extension StoredDraft {
  fileprivate init(_ row: borrowing Columns) throws {
    let place = DraftPlace(
      member: try row.id(0), interview: try row.id(1), revision: try row.count(2),
      begun: try row.id(3))
    self.init(place: place, author: try row.id(4), nonce: row.bytes(5), stored: row.bytes(6))
  }
}
