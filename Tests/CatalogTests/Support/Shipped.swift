import Catalog
import Foundation
import TestSupport
import Testing

/// The files that the repository ships, and what becomes of them when one is changed.
enum Shipped {
  static let instruments = Checkout.root.appendingPathComponent("Instruments").path
  static let policies = Checkout.root.appendingPathComponent("Policies").path

  /// Not a digest of any worth: it only has to differ with its input.
  static let hash: CatalogFile.Hash = { kind, bytes in
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in Array(kind.utf8) + [0] + bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (0..<32).map { UInt8(truncatingIfNeeded: (state &* UInt64($0 + 1)) >> 24) }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Checkout.root.appendingPathComponent(path)))
  }

  static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  static func file(_ path: String, _ text: String) throws -> CatalogFile {
    try #require(CatalogFile(path: path, bytes: Array(text.utf8), hash: hash))
  }

  static let policyPaths = PolicyName.allCases.map { "Policies/\($0.file)" }

  /// The folders of the instruments, as they lie there.
  static let instrumentNames: [String] = {
    do {
      let found = try FileManager.default.contentsOfDirectory(atPath: instruments)
      return found.filter { !$0.contains(".") }.sorted()
    } catch {
      Issue.record("\(error)")
      return []
    }
  }()

  /// A number that only that name has, the same on every machine.
  static func seed(of name: String) -> UInt64 {
    name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The paths of one instrument's files.
  static func instrumentPaths(_ id: String) -> [String] {
    ["instrument", "en", "zh-Hans"].map { "Instruments/\(id)/\($0).yaml" }
  }

  /// The shipped text with one place changed; the place must be there exactly once.
  static func text(_ path: String, changing old: String, to new: String) throws -> String {
    let text = try text(path)
    try #require(text.components(separatedBy: old).count == 2, "\(old) must stand once in \(path)")
    return text.replacingOccurrences(of: old, with: new)
  }
}
