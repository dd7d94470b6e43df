import Casework
import GRDB
import Testing

@testable import Clinic

/// One cell of one row edited behind the program's back: whatever the column, verifying finds it.
struct AuditCellTests {
  typealias Kind = Verification.Finding.Kind

  /// A column, how it is edited, and the kinds of which one at least must be found.
  struct Cell: Sendable, CustomTestStringConvertible {
    let table: String
    let column: String
    let sql: String
    let kinds: Set<Kind>
    var testDescription: String { "\(table).\(column)" }
  }

  /// A blob with its last byte turned over.
  private static func flipped(_ column: String) -> String { "flipped(\(column))" }

  private static func cells(_ table: String, _ changes: [(String, String, Set<Kind>)]) -> [Cell] {
    changes.map { Cell(table: table, column: $0.0, sql: $0.1, kinds: $0.2) }
  }

  static let events = cells(
    "event",
    [
      ("sequence", "sequence + 100000", [.chain]), ("member", "member % 3 + 1", [.view]),
      ("member", "NULL", [.view]), ("domain", "domain % 7 + 1", [.view]),
      ("header", flipped("header"), [.header, .chain]), ("header", "x''", [.header]),
      ("nonce", flipped("nonce"), [.body]), ("nonce", "x'00'", [.body]),
      ("body", flipped("body"), [.body, .chain]), ("body", "x''", [.body]),
      ("body = NULL, digest", "zeroblob(32)", [.erased]),
    ])

  static let commits = cells(
    "commit_signature",
    [
      ("last", "last + 100000", [.commit]), ("first", "first + 1", [.commit]),
      ("author", flipped("author"), [.author]), ("signature", flipped("signature"), [.signature]),
    ])

  static let members = cells(
    "member",
    [
      ("id", "id + 100000", [.view]), ("pseudonym", "'AAAAAAAA'", [.view]),
      ("member", flipped("member"), [.view]), ("count", "count + 1", [.view]),
    ])

  static let grants = cells(
    "grant_index",
    [
      ("recipient", flipped("recipient"), [.view]), ("member", "member % 3 + 1", [.view]),
      ("sequence", "sequence + 1", [.view]), ("entry", "entry + 50", [.view]),
      ("domain", "domain % 7 + 1", [.view]), ("key", flipped("key"), [.view]),
      ("event", "zeroblob(16)", [.view]),
    ])

  static let drafts = cells(
    "draft",
    [
      ("interview", flipped("interview"), [.draft]), ("member", "member % 3 + 1", [.draft]),
      ("begun", flipped("begun"), [.draft]), ("revision", "revision + 1", [.draft]),
      ("author", flipped("author"), [.draft]), ("nonce", flipped("nonce"), [.draft]),
      ("body", flipped("body"), [.draft]),
    ])

  static let kept = cells(
    "kept_file",
    [("digest", flipped("digest"), [.keptFile]), ("bytes", flipped("bytes"), [.keptFile])])

  @Test(arguments: events)
  func eventCell(_ cell: Cell) throws { try expectFound(cell, keyed: "sequence", rows: [9, 20, 41]) }

  @Test(arguments: commits)
  func commitCell(_ cell: Cell) throws { try expectFound(cell, keyed: "last", rows: [0, 1, 7]) }

  @Test(arguments: members)
  func memberCell(_ cell: Cell) throws { try expectFound(cell, keyed: "id", rows: [0, 3]) }

  @Test(arguments: grants)
  func grantCell(_ cell: Cell) throws {
    try expectFound(cell, keyed: "(sequence, entry)", rows: [0, 11])
  }

  @Test(arguments: drafts)
  func draftCell(_ cell: Cell) throws { try expectFound(cell, keyed: "interview", rows: [0]) }

  @Test(arguments: kept)
  func keptCell(_ cell: Cell) throws { try expectFound(cell, keyed: "digest", rows: [0, 2]) }

  /// Edits the cell in the rows given, each on a copy of its own. Of drafts only those of the user who verifies.
  private func expectFound(_ cell: Cell, keyed key: String, rows: [Int]) throws {
    let lin = try Population.shared.get().vault.id(.lin).bytes
    let own = cell.table == "draft" ? "WHERE author = x'\(hex(lin))'" : ""
    for row in rows {
      let place = "SELECT \(bare(key)) FROM \(cell.table) \(own) ORDER BY \(bare(key)) LIMIT 1 OFFSET \(row)"
      let found = try EditedVault.kinds { vault in
        try vault.edit("UPDATE \(cell.table) SET \(cell.column) = \(cell.sql) WHERE \(key) = (\(place))")
      }
      #expect(!found.isDisjoint(with: cell.kinds), "row \(row): \(found)")
    }
  }

  private func bare(_ key: String) -> String { key.filter { $0 != "(" && $0 != ")" } }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
