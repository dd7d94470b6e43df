import Casework
import Sealing
import Store

/// A user who writes plain events, which need no keys, and signs with keys of her own.
struct Writer {
  let organisation = OrganisationID(raw: 0x0a)
  let site = SiteID(raw: 0x0b)
  let author = UserID(raw: 0x0c)
  let secrets: UserSecrets

  init() throws { secrets = try UserSecrets.generate() }

  /// An event that continues the transaction's chain.
  func event(
    _ body: [UInt8] = [1, 2, 3], in domain: Domain = .log, of member: MemberID? = nil,
    id: EventID = Sodium.randomID(), after transaction: borrowing Transaction
  ) throws -> SealedEvent {
    let number = try member.map { try transaction.nextMemberSequence(of: $0) } ?? 0
    let head = transaction.head
    return try .plain(
      body,
      at: header(id, head.sequence + 1, head.leaf, domain: domain, member: member, number: number))
  }

  /// A header of a plain domain.
  func header(
    _ id: EventID, _ sequence: UInt64, _ previous: Leaf, domain: Domain = .log,
    member: MemberID? = nil,
    number: UInt64 = 0
  ) -> EventHeader {
    EventHeader(
      organisation: organisation, site: site, sequence: sequence, event: id, previous: previous,
      domain: domain,
      member: member, memberSequence: number, key: nil, author: author, time: 0, basis: .none)
  }

  /// Commits what the body does, signed.
  @discardableResult
  func commit<R>(
    to store: VaultStore, critical: Bool = false, _ body: (inout Transaction) throws -> R
  ) throws -> R {
    try store.commit(author: author, critical: critical, sign: { $0.signed(by: secrets) }, body)
  }

  /// Commits so many plain events.
  func append(_ count: Int, to store: VaultStore, body: [UInt8] = [1, 2, 3]) throws {
    try commit(to: store) { transaction in
      for _ in 0..<count { try transaction.append(event(body, after: transaction)) }
    }
  }
}
