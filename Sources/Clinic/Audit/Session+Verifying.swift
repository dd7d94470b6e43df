import Casework
import Catalog
import Sealing
import Store

extension Session {
  /// Checks the whole vault as far as this user's keys reach: chain, signatures, bodies, grants, grounds, views,
  /// drafts and kept files.
  ///
  /// The access is recorded first; where the vault cannot be written to, or its end is damaged so that nothing may
  /// be put after it, the result says that it is not.
  ///
  /// - Parameter progress: is told how many of how many events were checked, about a hundred times and at the end.
  /// - Returns: the counts and every finding.
  /// - Throws: what reading the file throws, and what `progress` throws.
  public func verify(progress: (Int, Int) throws -> Void = { _, _ in }) throws -> Verification {
    try require(.verifyVault)
    var isRecorded = false
    if try !store.isReadOnly && isEndSigned() {
      try record(.verifyVault)
      isRecorded = true
    }
    let end = try store.head().sequence
    try openEveryGrant()
    var verifier = Verifier(session: self, commits: try commits(through: end))
    var places = PlaceReader(store: store, end: end)
    let step = max(1, min(1000, (end + 99) / 100))
    try store.forEachEvent(through: end) { stored in
      verifier.take(stored, at: try places.place(of: stored.sequence))
      guard stored.sequence % step == 0 || stored.sequence == end else { return }
      try progress(Int(clamping: stored.sequence), Int(clamping: end))
    }
    verifier.finish()
    try checkViews(&verifier, through: end)
    try checkKeptViews(&verifier)
    try checkDrafts(&verifier, through: end)
    try checkKeptFiles(&verifier)
    var result = verifier.result
    result.isRecorded = isRecorded
    (result.sequence, result.finished) = (end, now)
    return result
  }

  /// Whether the last commit ends with the last event, so that another one can follow.
  private func isEndSigned() throws -> Bool {
    try store.read { snapshot in
      let head = try snapshot.head().sequence
      return try snapshot.commits(after: max(head, 1) - 1).map(\.last) == [head]
    }
  }

  /// The commits to be checked: what others add meanwhile is left out, but not what covers no event at all.
  private func commits(through end: UInt64) throws -> [StoredCommit] {
    let commits = try store.commits()
    let latest = try store.head().sequence
    return commits.filter { $0.first <= end || $0.last > latest }
  }

  /// Keys that were granted after the events that they open must be at hand before the pass begins. A grant that
  /// does not open is left to the pass, which reports it.
  private func openEveryGrant() throws {
    for member in Set(try store.grants(for: user.id).map(\.member)).sorted() {
      for stored in try store.events(of: member, in: .vault) {
        guard let body = stored.ciphertext, case .granted(let keys)? = try? VaultEvent(decoding: body) else {
          continue
        }
        for bytes in keys.grants {
          guard let grant = try? Grant(decoding: bytes), grant.recipient == user.id, !holds(grant) else {
            continue
          }
          try? grant.open(with: secrets, into: ring)
        }
      }
    }
  }

  private func holds(_ grant: Grant) -> Bool {
    switch grant.subject {
    case .epoch: ring.contains(grant.key)
    case .event(let event): ring.contains(eventKeyOf: event)
    }
  }

  private func checkViews(_ verifier: inout Verifier, through end: UInt64) throws {
    for stored in try store.members() {
      if try !isCounted(stored, as: verifier.counts[stored.member], through: end) {
        verifier.note(.view, nil, stored.member, "the member's count of events is not that of the chain")
      }
      if stored.pseudonym != stored.member.description {
        verifier.note(.view, nil, stored.member, "the member's pseudonym is not that of the identifier")
      }
    }
    for user in verifier.directory.users.keys.sorted() {
      let rows = try store.grants(for: user)
      let latest = try store.head().sequence
      let stored = Set(rows.filter { $0.sequence <= end || $0.sequence > latest })
      let expected = verifier.rows.filter { $0.recipient == user }
      for row in stored.symmetricDifference(expected).sorted(by: { $0.sequence < $1.sequence }) {
        verifier.note(.view, row.sequence, row.member, "the index of grants is not that of the chain")
      }
    }
  }

  /// Whether a member has as many events as the pass counted, or more only because others wrote meanwhile.
  private func isCounted(_ stored: StoredMember, as count: UInt64?, through end: UInt64) throws -> Bool {
    guard stored.count != count else { return true }
    let later = try store.events(of: stored.member).count { $0.sequence > end }
    return later > 0 && stored.count >= later && stored.count - UInt64(later) == count ?? 0
  }

  private func isLater(_ event: EventID, of member: MemberID, than end: UInt64) throws -> Bool {
    (try store.find(event, of: member, in: .clinical)?.sequence ?? 0) > end
  }

  private func checkDrafts(_ verifier: inout Verifier, through end: UInt64) throws {
    let drafts = try store.drafts()
    for draft in drafts {
      if verifier.directory.users[draft.author] == nil {
        verifier.note(.draft, nil, draft.place.member, "the directory does not know a draft's author")
      }
      guard let sealed = try? draft.sealed() else {
        verifier.note(.draft, nil, draft.place.member, "a draft cannot be read")
        continue
      }
      guard ring.contains(sealed.key) else {
        verifier.result.count(opened: false)
        continue
      }
      verifier.result.count(opened: true)
      if (try? opened(draft)) == nil {
        verifier.note(.draft, nil, draft.place.member, "a draft does not open")
      }
      if verifier.interviews.open[draft.place.interview]?.event != draft.place.begun,
        try !isLater(draft.place.begun, of: draft.place.member, than: end)
      {
        verifier.note(.draft, nil, draft.place.member, "a draft belongs to no beginning")
      }
    }
    let present = Set(drafts.map(\.place.interview))
    for (interview, begun) in verifier.interviews.open where !present.contains(interview) {
      // Another person may have finished it while the pass went on.
      guard try !isLater(EventID(raw: interview.raw), of: begun.member, than: end) else { continue }
      verifier.note(
        .lostDraft, begun.sequence, begun.member, "an interview has neither a draft nor an ending")
    }
  }

  private func checkKeptFiles(_ verifier: inout Verifier) throws {
    for digest in try store.keptFileDigests() {
      let bytes = try store.keptFile(digest) ?? []
      let kinds = CatalogFile.Kind.allCases
      guard !kinds.contains(where: { Self.hash($0.rawValue, bytes) == digest }) else { continue }
      verifier.note(.keptFile, nil, nil, "a kept file's bytes do not give its digest")
    }
  }
}

extension Verification {
  fileprivate mutating func count(opened isOpened: Bool) {
    if isOpened { opened += 1 } else { sealed += 1 }
  }
}

/// Reads where events are filed, a page at a time, in step with the pass over the chain.
private struct PlaceReader {
  let store: VaultStore
  let end: UInt64
  private var page: [EventPlace] = []
  private var index = 0

  init(store: VaultStore, end: UInt64) { (self.store, self.end) = (store, end) }

  mutating func place(of sequence: UInt64) throws -> EventPlace {
    if index >= page.count {
      page = try store.places(after: sequence - 1, through: end, limit: 2000)
      index = 0
    }
    defer { index += 1 }
    return index < page.count ? page[index] : EventPlace(domain: 0, member: nil)
  }
}
