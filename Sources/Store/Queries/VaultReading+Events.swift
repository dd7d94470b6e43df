package import Casework
import Sealing

extension VaultReading where Self: ~Copyable {
  /// The end of the chain.
  package func head() throws -> Head {
    let sql = "SELECT \(StoredEvent.columns) FROM event ORDER BY sequence DESC LIMIT 1"
    guard let last = try first(sql, body: { try StoredEvent($0) }) else {
      return Head(sequence: 0, leaf: .genesis)
    }
    return Head(sequence: last.sequence, leaf: last.leaf)
  }

  /// The event of that number.
  package func event(at sequence: UInt64) throws -> StoredEvent? {
    let sql = "SELECT \(StoredEvent.columns) FROM event WHERE sequence = ?"
    return try first(sql, .count(sequence)) { try StoredEvent($0) }
  }

  /// Events in chain order, at most `limit` of them; `VaultStore.forEachEvent` is the way through all of them.
  package func events(
    after sequence: UInt64, through last: UInt64 = .max, limit: Int = .max
  ) throws -> [StoredEvent] {
    let sql =
      "SELECT \(StoredEvent.columns) FROM event WHERE sequence > ? AND sequence <= ? ORDER BY sequence LIMIT ?"
    return try all(sql, .count(sequence), .count(last), .integer(Int64(limit))) {
      try StoredEvent($0)
    }
  }

  /// A member's events in chain order, of one domain or of all.
  package func events(of member: MemberID, in domain: Domain? = nil) throws -> [StoredEvent] {
    try all(Self.memberEvents(in: domain), .id(member)) { try StoredEvent($0) }
  }

  /// A whole domain in chain order: served by an index for vault, log, consent and crisis, else by a full scan.
  package func events(
    in domain: Domain, after sequence: UInt64 = 0, limit: Int = .max
  ) throws -> [StoredEvent] {
    let sql =
      "SELECT \(StoredEvent.columns) FROM event WHERE domain = \(domain.rawValue) AND sequence > ? "
      + "ORDER BY sequence LIMIT ?"
    return try all(sql, .count(sequence), .integer(Int64(limit))) { try StoredEvent($0) }
  }

  /// The latest event of a domain at or before a number of which a body makes something: back from there, so that
  /// what is recent is found at once.
  package func latest<R>(
    in domain: Domain, through last: UInt64, _ body: (StoredEvent) throws -> R?
  ) throws -> R? {
    let sql =
      "SELECT \(StoredEvent.columns) FROM event WHERE domain = \(domain.rawValue) AND sequence <= ? "
      + "ORDER BY sequence DESC"
    return try read {
      try Query(sql, on: $0.database).firstMatch([.count(last)]) { try body(try StoredEvent($0)) }
    }
  }

  /// The vault's own facts in chain order: organisation, users and policies, without the members' grants.
  package func directoryEvents() throws -> [StoredEvent] {
    let sql =
      "SELECT \(StoredEvent.columns) FROM event WHERE domain = \(Domain.vault.rawValue) AND member IS NULL "
      + "ORDER BY sequence"
    return try all(sql) { try StoredEvent($0) }
  }

  /// The members about whom anything of some domains was written after one number up to another.
  package func members(in domains: [Domain], after sequence: UInt64, through last: UInt64) throws
    -> [MemberID]
  {
    let numbers = domains.map { String($0.rawValue) }.joined(separator: ", ")
    let sql =
      "SELECT member FROM member WHERE id IN (SELECT member FROM event NOT INDEXED "
      + "WHERE sequence > ? AND sequence <= ? AND domain IN (\(numbers)))"
    return try all(sql, .count(sequence), .count(last)) { try $0.id(0) }
  }

  /// Where the columns put the events after a number, in chain order.
  package func places(after sequence: UInt64, through last: UInt64, limit: Int) throws -> [EventPlace] {
    let sql =
      "SELECT domain, (SELECT member.member FROM member WHERE member.id = event.member) FROM event NOT INDEXED "
      + "WHERE sequence > ? AND sequence <= ? ORDER BY sequence LIMIT ?"
    return try all(sql, .count(sequence), .count(last), .integer(Int64(limit))) { row in
      EventPlace(domain: row.integer(0), member: try row.optionalID(1))
    }
  }

  /// A member's event by its identifier, found among that member's own.
  package func find(_ event: EventID, of member: MemberID, in domain: Domain? = nil) throws
    -> StoredEvent?
  {
    try find(event, Self.memberEvents(in: domain), .id(member))
  }

  /// An event of a whole domain by its identifier.
  package func find(_ event: EventID, in domain: Domain) throws -> StoredEvent? {
    let sql =
      "SELECT \(StoredEvent.columns) FROM event WHERE domain = \(domain.rawValue) ORDER BY sequence"
    return try find(event, sql)
  }

  private func find(_ event: EventID, _ sql: String, _ bindings: Binding...) throws -> StoredEvent? {
    try read {
      try Query(sql, on: $0.database).firstMatch(bindings) { row in
        // A header that cannot be read is no match; it is for the audit to report.
        (try? EventHeader(decoding: row.bytes(1)))?.event == event ? try StoredEvent(row) : nil
      }
    }
  }

  private static func memberEvents(in domain: Domain?) -> String {
    "SELECT \(StoredEvent.columns) FROM event WHERE member = (SELECT id FROM member WHERE member = ?)"
      + (domain.map { " AND domain = \($0.rawValue)" } ?? "") + " ORDER BY sequence"
  }
}
