import GRDB

/// The tables of a vault's file, and the numbers by which the file is known.
///
/// Nothing in plain but pseudonyms, times, authors, domains and order; every body is sealed by the layer above.
enum Schema {
  /// "NuXn": marks the file as a vault.
  static let applicationID = 0x4e75_586e

  /// The format that this version writes, and the newest that it reads.
  static let format = 1

  /// What makes an empty file a vault, in this order.
  ///
  /// `event` is the one append-only truth. It has no index on the event's random identifier: that would double
  /// the cost of an import for a few look-ups, which go through the member or the small domains instead.
  /// `member` holds the count of a member's events so that the next one is known without reading a header.
  /// `grant_index` and `view` can be rebuilt from the events.
  static let statements =
    tables
    + [
      "CREATE INDEX event_of_member ON event (member) WHERE member IS NOT NULL",
      "CREATE INDEX event_of_directory ON event (domain) WHERE domain = 1 AND member IS NULL",
    ]
    + DomainIndex.allCases.map(\.statement)

  private static let tables = [
    """
    CREATE TABLE member (
      id INTEGER PRIMARY KEY, pseudonym TEXT NOT NULL UNIQUE, member BLOB NOT NULL UNIQUE,
      count INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE event (
      sequence INTEGER PRIMARY KEY, member INTEGER REFERENCES member, domain INTEGER NOT NULL,
      header BLOB NOT NULL, nonce BLOB NOT NULL, body BLOB, digest BLOB,
      CHECK ((body IS NULL) <> (digest IS NULL))
    ) STRICT
    """,
    """
    CREATE TABLE commit_signature (
      last INTEGER PRIMARY KEY, first INTEGER NOT NULL, author BLOB NOT NULL, signature BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE draft (
      interview BLOB PRIMARY KEY, member INTEGER NOT NULL REFERENCES member, begun BLOB NOT NULL,
      revision INTEGER NOT NULL, author BLOB NOT NULL, nonce BLOB NOT NULL, body BLOB NOT NULL
    ) STRICT
    """,
    "CREATE TABLE user_secret (user BLOB PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
    "CREATE TABLE kept_file (digest BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
    """
    CREATE TABLE grant_index (
      recipient BLOB, member INTEGER REFERENCES member, sequence INTEGER, entry INTEGER,
      domain INTEGER NOT NULL, key BLOB NOT NULL, event BLOB,
      PRIMARY KEY (recipient, member, sequence, entry)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE view (
      owner BLOB, kind INTEGER, sequence INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (owner, kind)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE attempt (
      user BLOB PRIMARY KEY, failures INTEGER NOT NULL, until_ms INTEGER NOT NULL
    ) STRICT
    """,
  ]

  /// Makes the tables and marks the file, in one transaction.
  static func create(on database: Database) throws {
    try database.inTransaction(.immediate) {
      for statement in statements { try database.execute(sql: statement) }
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(format)")
      return .commit
    }
  }

  /// Refuses a file that is no vault, is newer than this program, or whose schema is not exactly ours: a view or
  /// a trigger slipped in by an editor would run with the program's rights.
  static func check(on database: Database, path: String) throws {
    guard try number("application_id", on: database) == applicationID else {
      throw StoreError.notAVault(path: path)
    }
    let found = try number("user_version", on: database)
    guard found <= format else { throw StoreError.newerFormat(found: found, supported: format) }
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"
    let schema = try Query(sql, on: database).all { try $0.text(0) }
    guard found == format, schema == statements else { throw StoreError.corrupt(path: path) }
  }

  private static func number(_ pragma: String, on database: Database) throws -> Int {
    try Query("PRAGMA \(pragma)", on: database).first { Int($0.integer(0)) } ?? 0
  }
}
