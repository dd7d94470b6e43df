import Casework
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@testable import Clinic

/// Hundreds of edits that a seed chooses, on any table and column.
struct AuditPropertyTests {
  /// A vault's tables and the columns that the audit answers for.
  private static let tables: [(name: String, columns: [String])] = [
    ("event", ["sequence", "member", "domain", "header", "nonce", "body"]),
    ("commit_signature", ["last", "first", "author", "signature"]),
    ("member", ["pseudonym", "member", "count"]),
    ("grant_index", ["recipient", "member", "sequence", "entry", "domain", "key"]),
    ("kept_file", ["digest", "bytes"]),
  ]

  /// Whatever one cell becomes, it is found, or reading it is refused; and nothing ever crashes.
  @Test(arguments: 0..<8)
  func anyEditIsFound(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<40 {
      let vault = try EditedVault(Population.shared.get().vault)
      let session = try vault.session(.lin)
      guard let edit = try edit(vault, &random) else { continue }
      do {
        #expect(try !session.verify().isSound, "seed \(seed), round \(round): \(edit)")
      } catch let error as StoreError {
        guard case .corrupt = error else { throw error }
      }
    }
  }

  /// Edits one cell, or two rows' cells against each other; `nil` where the file itself would not take it.
  private func edit(_ vault: EditedVault, _ random: inout SeededGenerator) throws -> String? {
    let table = Self.tables[Int.random(in: 0..<Self.tables.count, using: &random)]
    let column = table.columns[Int.random(in: 0..<table.columns.count, using: &random)]
    let key = table.name == "grant_index" ? "(recipient, member, sequence, entry)" : "rowid"
    let bare = key.filter { $0 != "(" && $0 != ")" }
    let offset = Int64.random(in: 0..<(try vault.count(table.name)), using: &random)
    let place = "(SELECT \(bare) FROM \(table.name) ORDER BY \(bare) LIMIT 1 OFFSET \(offset))"
    let old = try vault.value("SELECT \(column) FROM \(table.name) WHERE \(key) = \(place)")
    let new = Self.changed(old, &random)
    guard new != old else { return nil }
    do {
      try vault.edit("UPDATE \(table.name) SET \(column) = ? WHERE \(key) = \(place)", [new])
    } catch is DatabaseError {
      return nil
    }
    return "\(table.name).\(column), row \(offset): \(old) to \(new)"
  }

  private static func changed(_ value: DatabaseValue, _ random: inout SeededGenerator) -> DatabaseValue {
    switch value.storage {
    case .int64(let number):
      return [1, -1, 256, -number, .max - number].randomElement(using: &random).map {
        (number + $0).databaseValue
      } ?? value
    case .blob(let data):
      var bytes = data
      guard !bytes.isEmpty else { return value }
      let place = bytes.startIndex + Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes = bytes.prefix(upTo: place)
      case 1: bytes.append(0)
      case _: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      return bytes.databaseValue
    case .string(let text): return String(text.reversed()).databaseValue
    case .null, .double: return 1.databaseValue
    }
  }
}
