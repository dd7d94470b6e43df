import Casework
import Sealing
import Testing

@testable import Store

/// A draft is replaced only by whoever read its latest revision.
struct DraftTests {
  let folder: VaultFolder
  let store: VaultStore
  let writer: Writer
  let member = MemberID(raw: 5 << 100)
  let interview = InterviewID(raw: 77)

  init() throws {
    folder = try VaultFolder()
    store = try VaultStore.create(at: folder.vault)
    writer = try Writer()
  }

  private func draft(_ revision: UInt64, of interview: InterviewID? = nil, body: UInt8 = 0)
    -> StoredDraft
  {
    let place = DraftPlace(
      member: member, interview: interview ?? self.interview, revision: revision,
      begun: EventID(raw: 9))
    return StoredDraft(
      place: place, author: writer.author, nonce: [UInt8](repeating: 1, count: 24), stored: [body])
  }

  private func put(_ draft: StoredDraft, replacing revision: UInt64?) throws {
    try writer.commit(to: store) { try $0.put(draft, replacing: revision) }
  }

  @Test func isReplacedRevisionByRevision() throws {
    try put(draft(1), replacing: nil)
    try put(draft(2, body: 8), replacing: 1)
    #expect(try store.draft(interview) == draft(2, body: 8))
    #expect(try store.drafts() == [draft(2, body: 8)])
  }

  @Test func theLoserIsToldAndChangesNothing() throws {
    try put(draft(1), replacing: nil)
    try put(draft(2, body: 8), replacing: 1)
    for revision in [1, 3, nil] as [UInt64?] {
      #expect(throws: StoreError.busy(.draft)) { try put(draft(3), replacing: revision) }
    }
    #expect(throws: StoreError.busy(.draft)) {
      try writer.commit(to: store) { try $0.deleteDraft(interview, revision: 1) }
    }
    #expect(try store.draft(interview) == draft(2, body: 8))
  }

  @Test func theLosersEventsAreUndoneWithIt() throws {
    try put(draft(1), replacing: nil)
    #expect(throws: StoreError.busy(.draft)) {
      try writer.commit(to: store) { transaction in
        try transaction.append(writer.event(of: member, after: transaction))
        try transaction.put(draft(3), replacing: 2)
      }
    }
    #expect(try store.head().sequence == 0)
  }

  @Test func finishingDeletesItWithTheEvent() throws {
    try put(draft(1), replacing: nil)
    try writer.commit(to: store) { transaction in
      try transaction.append(writer.event(of: member, after: transaction))
      try transaction.deleteDraft(interview, revision: 1)
    }
    #expect(try store.drafts().isEmpty && store.head().sequence == 1)
    #expect(throws: StoreError.busy(.draft)) { try put(draft(2), replacing: 1) }
  }

  @Test func isFoundByAuthorAndMember() throws {
    let other = InterviewID(raw: 78)
    try put(draft(1), replacing: nil)
    try put(draft(4, of: other), replacing: nil)
    #expect(try store.drafts(by: writer.author) == [draft(1), draft(4, of: other)])
    #expect(try store.drafts(of: member) == [draft(1), draft(4, of: other)])
    #expect(
      try store.drafts(by: UserID(raw: 1)).isEmpty && store.drafts(of: MemberID(raw: 1)).isEmpty)
  }

  @Test func aSealedDraftOpensFromTheFile() throws {
    let ring = try KeyRing()
    let key = try ring.generate(for: KeyPlace(member: member, domain: .clinical))
    let place = DraftPlace(
      member: member, interview: interview, revision: 1, begun: EventID(raw: 9))
    let sealed = try SealedDraft.seal([4, 5, 6], at: place, under: key, with: ring)
    try put(StoredDraft(sealed, author: writer.author), replacing: nil)
    #expect(try store.draft(interview)?.sealed().open(with: ring) == [4, 5, 6])
  }
}
