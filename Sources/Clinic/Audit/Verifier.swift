import Assessment
import Casework
import Sealing
import Store

/// One pass over the whole chain, checking everything that the keys at hand can check, and never stopping at the
/// first finding.
struct Verifier {
  let session: Session
  var result = Verification()
  private(set) var directory = Directory()
  private(set) var counts: [MemberID: UInt64] = [:]
  private(set) var rows: Set<GrantRow> = []
  private(set) var interviews = InterviewLedger()
  private var ledgers: [MemberID: ConsentLedger] = [:]
  /// Members whose consents can be opened, so that a missing one is a finding and not a missing key.
  private var readable: Set<MemberID> = []
  private var leaf = Leaf.genesis
  private var commits: ArraySlice<StoredCommit>
  /// The event with which the next commit must begin.
  private var nextFirst: UInt64 = 1
  private var pendingSigners: Set<Signer> = []
  private var delegations = DelegationLedger()

  /// Who stands behind an event: a user, or a delegate in a user's name.
  private struct Signer: Hashable {
    let author: UserID
    let delegate: UserID?

    /// Who must have signed the commit.
    var id: UserID { delegate ?? author }
  }

  init(session: Session, commits: [StoredCommit]) {
    self.session = session
    self.commits = commits[...]
  }

  /// The end of what was checked.
  var head: Leaf { leaf }

  mutating func note(
    _ kind: Verification.Finding.Kind, _ sequence: UInt64?, _ member: MemberID? = nil, _ detail: String
  ) {
    result.findings.append(
      Verification.Finding(kind: kind, sequence: sequence, member: member, detail: detail))
  }

  /// Takes the next stored event.
  mutating func take(_ stored: StoredEvent, at place: EventPlace) {
    result.events += 1
    let header: EventHeader
    do {
      header = try EventHeader(decoding: stored.headerBytes)
    } catch {
      note(.header, stored.sequence, nil, "the header cannot be read")
      leaf = stored.leaf
      return
    }
    check(header, stored, place)
    leaf = stored.leaf
    do {
      try take(body: stored, header)
    } catch {
      note(.body, stored.sequence, header.member, "the body cannot be opened or read")
    }
    pendingSigners.insert(Signer(author: header.author, delegate: header.delegate))
    checkCommits(through: stored.sequence)
  }

  /// After the last event: whatever no commit covers, and the views.
  mutating func finish() {
    for commit in commits { note(.commit, commit.last, nil, "a commit covers events that are not there") }
    if !pendingSigners.isEmpty { note(.commit, UInt64(result.events), nil, "events that no commit covers") }
    result.head = leaf.hex
  }

  private mutating func check(_ header: EventHeader, _ stored: StoredEvent, _ place: EventPlace) {
    let organisation = session.vault.organisation
    if header.organisation != organisation.id || header.site != organisation.site {
      note(.header, stored.sequence, header.member, "the event belongs to another vault")
    }
    if header.sequence != stored.sequence || header.sequence != UInt64(result.events)
      || header.previous != leaf
    {
      note(.chain, stored.sequence, header.member, "the event does not follow the one before it")
    }
    if place.domain != Int64(header.domain.rawValue) || place.member != header.member {
      note(.view, stored.sequence, header.member, "the event is filed under another member or domain")
    }
    if let member = header.member {
      counts[member, default: 0] += 1
      if counts[member] != header.memberSequence {
        note(.memberCount, stored.sequence, member, "the member's events are not counted without a gap")
        counts[member] = header.memberSequence
      }
    }
  }

  private mutating func take(body stored: StoredEvent, _ header: EventHeader) throws {
    guard let event = try stored.sealed() else {
      note(.erased, stored.sequence, header.member, "the body is gone without an erasure on record")
      return
    }
    object(delegations.objection(to: header, plain: event.plainBody), header)
    checkBasis(header)
    guard header.domain.isSealed else {
      try take(plain: event)
      return
    }
    guard session.ring.canOpen(header) else {
      result.sealed += 1
      return
    }
    try take(opened: event.open(with: session.ring), header)
  }

  private mutating func take(opened body: [UInt8], _ header: EventHeader) throws {
    result.opened += 1
    let position = Position(header)
    switch header.domain {
    case .vault, .log, .care: break
    case .identity: _ = try IdentityEvent(decoding: body)
    case .consent:
      let event = try ConsentEvent(decoding: body)
      object(delegations.objection(to: event, header), header)
      take(event, header.member, at: position)
    case .clinical: interviews.take(try ClinicalEvent(decoding: body), header.member, at: position)
    case .crisis: object(delegations.objection(to: try CrisisEvent(decoding: body), header), header)
    }
  }

  /// Notes what is wrong about a delegation, if anything.
  private mutating func object(_ objection: String?, _ header: EventHeader) {
    if let objection { note(.delegation, header.sequence, header.member, objection) }
  }

  private mutating func take(_ event: ConsentEvent, _ member: MemberID?, at position: Position) {
    guard let member else { return }
    ledgers[member, default: ConsentLedger()].apply(event, at: position)
  }

  private mutating func take(plain event: SealedEvent) throws {
    guard let body = event.plainBody else { return }
    guard event.header.domain == .vault else {
      _ = try LogEvent(decoding: body)
      return
    }
    let vaultEvent = try VaultEvent(decoding: body)
    directory.apply(vaultEvent)
    switch vaultEvent {
    case .founded, .pinned: break
    case .enrolled(let user): check(user, event.header)
    case .granted(let keys): try take(keys, event.header)
    case .handedOver(let handOver):
      let author = directory.users[event.header.author]
      object(
        delegations.take(handOver, event.header, by: author, under: session.policies), event.header)
    case .takenBack(let delegate): object(delegations.end(delegate, event.header), event.header)
    }
  }

  /// The founders stand in the first commit and are vouched for by the fingerprint; everyone later needs approvals.
  private mutating func check(_ user: UserRecord, _ header: EventHeader) {
    let isFounder = commits.first?.first == 1 && header.sequence <= commits.first?.last ?? 0
    if !isFounder, user.approvals.count < 2 {
      note(.enrolment, header.sequence, nil, "a user was enrolled without two approvals")
    }
  }

  private mutating func take(_ keys: KeyGrants, _ header: EventHeader) throws {
    if let member = header.member,
      keys.introduced.contains(where: { $0.domain == .consent && session.ring.contains($0.key) })
    {
      readable.insert(member)
    }
    for (entry, bytes) in keys.grants.enumerated() {
      let grant = try Grant(decoding: bytes)
      rows.insert(GrantRow(grant, at: header.sequence, entry: entry))
      guard grant.member == header.member else {
        note(.grant, header.sequence, header.member, "a grant names another member")
        continue
      }
      guard grant.recipient == session.user.id else { continue }
      do {
        try grant.open(with: session.secrets, into: session.ring)
      } catch {
        note(.grant, header.sequence, grant.member, "a grant does not open, or not to the key it commits to")
      }
    }
  }

  /// Whether a clinical or case event rests on something that held at its place; only for members whose consents
  /// can be opened.
  private mutating func checkBasis(_ header: EventHeader) {
    guard header.domain == .clinical || header.domain == .crisis, let member = header.member,
      readable.contains(member)
    else { return }
    let ledger = ledgers[member] ?? ConsentLedger()
    let rest = RestingPoint(header.basis, in: ledger, at: Instant(milliseconds: header.time))
    if !rest.holds(for: header.domain) { note(.basis, header.sequence, member, rest.words) }
  }

  private mutating func checkCommits(through sequence: UInt64) {
    guard let commit = commits.first, commit.last <= sequence else { return }
    commits = commits.dropFirst()
    result.commits += 1
    let organisation = session.vault.organisation
    let statement = CommitStatement(
      organisation: organisation.id, site: organisation.site, first: commit.first, last: commit.last,
      lastLeaf: leaf)
    if commit.last != sequence { note(.commit, commit.last, nil, "a commit ends where no event does") }
    if commit.first != nextFirst {
      note(.commit, commit.last, nil, "a commit does not follow the one before it")
    }
    nextFirst = commit.last &+ 1
    if pendingSigners.count != 1 || pendingSigners.first?.id != commit.author {
      note(.author, commit.last, nil, "an event is not its committer's")
    }
    pendingSigners = []
    switch isSigned(statement, commit) {
    case nil: note(.author, commit.last, nil, "the directory does not know the author")
    case true?: result.signatures += 1
    case false?: note(.signature, commit.last, nil, "the signature does not hold")
    }
  }

  /// Whether the signature is that of the user or delegate who the commit says signed it; `nil` where there is none.
  private func isSigned(_ statement: CommitStatement, _ commit: StoredCommit) -> Bool? {
    if let keys = directory.users[commit.author]?.publicKeys {
      return statement.isSigned(commit.signature, by: keys)
    }
    return delegations.signKey(of: commit.author).map {
      statement.isSigned(commit.signature, byDelegate: $0)
    }
  }
}
