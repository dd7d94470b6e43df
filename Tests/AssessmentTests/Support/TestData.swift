import Foundation
import TestSupport

/// The real answers among the public data.
enum TestData {
  /// Rows of a comma-separated file without quotes: a dictionary each.
  static func rows(_ name: String) throws -> [[String: Substring]] {
    guard let data = Checkout.data else { return [] }
    let text = try String(contentsOf: data.appendingPathComponent("responses/\(name)"), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline)
    let header = (lines.first ?? "").split(separator: ",").map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return Dictionary(uniqueKeysWithValues: zip(header, cells))
    }
  }
}
