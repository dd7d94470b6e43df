import Casework
import Sealing
import Store

/// Who writes, and with which keys: a user, or a delegate on a user's behalf.
struct Hand {
  /// The user in whose name it is written.
  let author: UserID
  /// The delegate, while the keyboard is handed over.
  var delegate: UserID?
  /// The keys to seal with.
  let ring: KeyRing
}

extension Vault {
  /// Appends a body to the chain, sealed under the key that is named where its domain is sealed.
  @discardableResult
  func append<Body: EventBody>(
    _ body: Body, of member: MemberID?, under key: KeyID? = nil, basis: Basis = .none,
    as event: EventID = Sodium.randomID(), by hand: Hand, in transaction: inout Transaction
  ) throws -> Position {
    let header = EventHeader(
      organisation: organisation.id, site: organisation.site, sequence: transaction.head.sequence + 1,
      event: event, previous: transaction.head.leaf, domain: Body.domain, member: member,
      memberSequence: try member.map { try transaction.nextMemberSequence(of: $0) } ?? 0, key: key,
      author: hand.author, delegate: hand.delegate, time: world.now().milliseconds, basis: basis)
    let bytes = body.encoded()
    let sealed =
      if Body.domain.isSealed {
        try SealedEvent.seal(bytes, at: header, with: hand.ring)
      } else {
        try SealedEvent.plain(bytes, at: header)
      }
    try transaction.append(sealed)
    return Position(header)
  }

  /// Writes gathered grants as one signed event, and notes where each of them lies.
  func append(_ granting: Granting, by hand: Hand, in transaction: inout Transaction) throws {
    guard !granting.isEmpty else { return }
    let position = try append(granting.body, of: granting.member, by: hand, in: &transaction)
    for (entry, grant) in granting.grants.enumerated() {
      try transaction.addGrantRow(GrantRow(grant, at: position.sequence, entry: entry))
    }
  }
}
