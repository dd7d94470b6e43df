import Casework
import Catalog
import Foundation
import Testing

/// Splitmix64: the same damage on every run and machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Damaged files")
struct FuzzTests {
  /// Fragments that mean something to YAML, to expressions or to the checks.
  private static let fragments: [[UInt8]] = [
    "&a ", "*a", "!!int ", "? ", ": ", "- ", "{", "}", "[", "]", "\"", "'", "|\n", ">-\n", "#", "\n", "  ",
    "---\n",
    "...", "%YAML 1.1\n", "<<: ", "~", "null", "-1", "99999999999999999999", "1e9", "0.1", "\\u0000",
    "\u{FEFF}",
    "q1...q9", "q9...q1", "sum(", ")", " and ", " or ", "not ", "if(", " / 0", ">= ", "total", "P9999Y",
    "!declined",
  ].map { Array($0.utf8) }

  private static func damaged(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.replaceSubrange(place..<end, with: [UInt8.random(in: 0...255, using: &random)])
      case 1: bytes.insert(contentsOf: Self.fragments.randomElement(using: &random) ?? [], at: place)
      case 2: bytes.replaceSubrange(place..<end, with: Self.fragments.randomElement(using: &random) ?? [])
      case 3: bytes.removeSubrange(place..<end)
      case 4:
        bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case _: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
      }
    }
    return bytes
  }

  private func isSensible(_ error: CatalogRejection) -> Bool {
    guard case .defects(let found) = error else { return false }
    return !found.isEmpty
      && found.allSatisfy { $0.line >= 1 && !$0.message.isEmpty && !$0.message.contains("\n") }
  }

  @Test("A damaged instrument loads or is refused with located one-line defects", arguments: 0..<24)
  func instruments(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let ids = ["phq-9", "phq-2", "gad-7", "pg-13-r", "gds-15", "asq"]
    let paths = Shipped.instrumentPaths(ids[seed % ids.count])
    let files = try paths.map { ($0, try Shipped.bytes($0)) }
    for _ in 0..<60 {
      let target = Int.random(in: 0..<files.count, using: &random)
      let damaged = try files.enumerated().map { index, file in
        let bytes = index == target ? Self.damaged(file.1, using: &random) : file.1
        return try #require(CatalogFile(path: file.0, bytes: bytes, hash: Shipped.hash))
      }
      do {
        _ = try InstrumentFolders.instrument(damaged)
      } catch {
        #expect(isSensible(error), "seed \(seed): \(error)")
      }
    }
  }

  @Test("A damaged policy loads or is refused with located one-line defects", arguments: 0..<12)
  func policies(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    let paths = Shipped.policyPaths
    let files = try paths.map { ($0, try Shipped.bytes($0)) }
    for round in 0..<50 {
      let target = (seed + round) % files.count
      let damaged = try files.enumerated().map { index, file in
        let bytes = index == target ? Self.damaged(file.1, using: &random) : file.1
        return try #require(CatalogFile(path: file.0, bytes: bytes, hash: Shipped.hash))
      }
      do {
        _ = try Policies.load(damaged)
      } catch {
        #expect(isSensible(error), "seed \(seed): \(error)")
      }
    }
  }

  @Test("Bytes that were never YAML are refused", arguments: 0..<200)
  func noise(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(5000 + seed))
    let count = Int.random(in: 0...400, using: &random)
    let printable = seed % 2 == 0
    let bytes = (0..<count).map { _ in UInt8.random(in: printable ? 32...126 : 0...255, using: &random) }
    let file = try #require(
      CatalogFile(path: "Instruments/x/instrument.yaml", bytes: bytes, hash: Shipped.hash))
    #expect(throws: CatalogRejection.self) { try InstrumentFolders.instrument([file]) }
    #expect(throws: (any Error).self) { try CrisisPolicy.load(bytes) }
  }
}
