import Foundation
import TestSupport

/// The real answers among the public data.
enum TestData {
  /// A survey file as an answer file: its nine items and the difficulty item under our names, its numbers for
  /// *declined* and *does not know* as our coded non-answers.
  static func answers(_ name: String) throws -> String {
    guard let data = Checkout.data else { return "" }
    let text = try String(contentsOf: data.appendingPathComponent("responses/\(name)"), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline)
    let header = (lines.first ?? "").split(separator: ",").map(String.init)
    let columns = (1...10).compactMap { header.firstIndex(of: $0 < 10 ? "DPQ0\($0)0" : "DPQ100") }
    let rows = lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return ([String(cells[0])] + columns.map { cell(cells[$0]) }).joined(separator: ",")
    }
    return (["id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10"] + rows).joined(separator: "\n")
  }

  private static func cell(_ text: Substring) -> String {
    switch text {
    case "7": "!declined"
    case "9": "!unknown"
    case _: String(text)
    }
  }
}
