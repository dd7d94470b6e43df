package import Casework
package import Sealing
package import Store

extension Session {
  /// The one way to write: everything in the body, signed once by this user, or nothing.
  ///
  /// - Throws: ``ClinicError/locked`` while the session is locked, before the vault is touched.
  package func commit<Result>(
    critical: Bool = false, _ body: (inout Transaction) throws -> Result
  ) throws -> Result {
    let secrets = try secrets
    return try store.commit(author: user.id, critical: critical, sign: { $0.signed(by: secrets) }, body)
  }

  /// Appends a body to the chain, sealed under a member's key where its domain is sealed.
  ///
  /// - Parameters:
  ///   - body: what to record.
  ///   - member: whose record; `nil` for the vault's own facts.
  ///   - key: the key of the domain; `nil` in plain domains.
  ///   - basis: what the act rests on.
  ///   - event: the event's identifier where it was fixed beforehand.
  ///   - transaction: the commit in the making.
  /// - Returns: where the event stands.
  /// - Throws: what sealing throws where the key is not open, and what the store throws.
  @discardableResult
  package func append<Body: EventBody>(
    _ body: Body, of member: MemberID?, under key: KeyID? = nil, basis: Basis = .none,
    as event: EventID = Sodium.randomID(), in transaction: inout Transaction
  ) throws -> Position {
    try vault.append(
      body, of: member, under: key, basis: basis, as: event, by: Hand(author: user.id, ring: ring),
      in: &transaction)
  }

  /// Records an access, durably, before it happens.
  package func record(_ act: LogEvent.Act, of members: [MemberID] = []) throws {
    try commit { transaction in try log(act, of: members, in: &transaction) }
  }

  /// Records an access within a commit that does more.
  package func log(_ act: LogEvent.Act, of members: [MemberID], in transaction: inout Transaction) throws {
    var writer = ByteWriter(reserving: 16 * members.count)
    for member in members.sorted() { writer.put(member) }
    let digest = members.count > 1 ? Blake2b.digest32(writer.bytes) : nil
    try append(
      LogEvent(act: act, members: UInt64(members.count), digest: digest),
      of: members.count == 1 ? members[0] : nil, in: &transaction)
  }
}

extension Position {
  /// The place that a header states.
  package init(_ header: EventHeader) {
    self.init(
      sequence: header.sequence, event: header.event, author: header.author,
      time: Instant(milliseconds: header.time))
  }
}
