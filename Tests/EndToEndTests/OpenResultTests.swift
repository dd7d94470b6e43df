import Foundation
import TestSupport
import Testing

/// A half-filled form on the result screen, for every questionnaire that is shipped.
struct OpenResultTests {
  @Test func aHalfFilledFormShowsWhatIsPossibleAndNoScore() throws {
    let listed = try Program.run(["instrument", "list", "--format", "json"])
    let names = try listed.out.split(separator: "\n").map { line in
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(row?["instrument"] as? String)
    }
    #expect(names.count >= 48)
    let folder = try Folder()
    for name in names {
      let item = try #require(try firstItem(of: name))
      let answers = try folder.write("\(item),sex\n!declined,female\n", to: "\(name).csv")
      let shown = try Program.run(["instrument", "try", name, "--answers", answers])
      #expect(shown.status == 0, "\(name): \(shown.err)")
      let isOpen = ["With the answers that are missing: between", "Possible: "].contains {
        shown.out.contains($0)
      }
      #expect(isOpen, "\(name): \(shown.out)")
      #expect(shown.out.contains("What was not answered was never counted as zero."), "\(name)")
      // "12 of 27" would be a score.
      #expect(
        try shown.out.firstMatch(of: Regex(#"(?m): -?\d+(\.\d+)? of \d+"#)) == nil, "\(name): \(shown.out)")
    }
  }

  /// The first item as the file names it, apart from the program.
  private func firstItem(of name: String) throws -> String? {
    let path = Checkout.root.appendingPathComponent("Instruments/\(name)/instrument.yaml")
    let text = try String(contentsOf: path, encoding: .utf8)
    let items = try #require(text.range(of: "\nitems:"))
    return text[items.upperBound...].firstMatch(of: /- \{?\s*id: ([a-z0-9-]+)/).map { String($0.1) }
  }
}
