import Casework
import Catalog
import Foundation
import TestSupport
import Testing

@Suite("Damaged files")
struct FuzzTests {
  /// Whether each defect is one line of words about a line that the file has.
  private func isSensible(_ error: CatalogRejection, _ files: [CatalogFile]) -> Bool {
    guard case .defects(let found) = error else { return false }
    return !found.isEmpty
      && found.allSatisfy { defect in
        let bytes = files.first { $0.path == defect.path }?.bytes
        return !defect.message.isEmpty && !defect.message.contains("\n") && defect.line >= 1
          && defect.line <= (bytes?.count { $0 == UInt8(ascii: "\n") } ?? 0) + 1
      }
  }

  @Test(
    "A damaged instrument loads or is refused with located one-line defects",
    arguments: Shipped.instrumentNames)
  func instruments(name: String) throws {
    var damage = Damage(seed: Shipped.seed(of: name))
    let files = try Shipped.instrumentPaths(name).map { ($0, try Shipped.bytes($0)) }
    for round in 0..<24 {
      // Twice as often the structure as a pack.
      let target = [0, 0, 1, 2][round % 4]
      let damaged = try files.enumerated().map { index, file in
        let bytes = index == target ? damage.damaged(file.1) : file.1
        return try #require(CatalogFile(path: file.0, bytes: bytes, hash: Shipped.hash))
      }
      do {
        _ = try InstrumentFolders.instrument(damaged)
      } catch {
        #expect(isSensible(error, damaged), "\(name), round \(round): \(error)")
      }
    }
  }

  @Test("A damaged policy loads or is refused with located one-line defects", arguments: 0..<12)
  func policies(seed: Int) throws {
    var damage = Damage(seed: UInt64(1000 + seed))
    let paths = Shipped.policyPaths
    let files = try paths.map { ($0, try Shipped.bytes($0)) }
    for round in 0..<50 {
      let target = (seed + round) % files.count
      let damaged = try files.enumerated().map { index, file in
        let bytes = index == target ? damage.damaged(file.1) : file.1
        return try #require(CatalogFile(path: file.0, bytes: bytes, hash: Shipped.hash))
      }
      do {
        _ = try Policies.load(damaged)
      } catch {
        #expect(isSensible(error, damaged), "seed \(seed): \(error)")
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
