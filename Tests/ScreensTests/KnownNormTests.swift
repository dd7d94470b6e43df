import Foundation
import TestSupport
import Testing

@testable import Screens

@Suite("The cut-offs of the shipped questionnaires have names that people understand")
struct KnownNormTests {
  /// Read from the files by their shape, apart from the catalogue: the names under `norms:`.
  @Test func everyNormThatIsShippedIsNamed() throws {
    let folder = Checkout.root.appending(path: "Instruments")
    var found: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where !name.contains(".") {
      let file = folder.appending(path: "\(name)/instrument.yaml")
      found.formUnion(Self.norms(in: try String(contentsOf: file, encoding: .utf8)))
    }
    #expect(found.isSuperset(of: ["shanghai-community", "women", "men"]))
    #expect(found.subtracting(KnownNorm.allCases.map(\.rawValue)).sorted() == [])
  }

  private static func norms(in text: String) -> [String] {
    var depth: Int?
    return text.split(separator: "\n").compactMap { line -> String? in
      let indent = line.prefix { $0 == " " }.count
      let words = line.drop { $0 == " " }
      if words.hasPrefix("norms:") {
        depth = indent
        // A short one stands on the same line: `norms: {chinese: {positive: 8, …`.
        return words.dropFirst(6).contains("{")
          ? words.split(separator: "{")[1].split(separator: ":").first.map(String.init) : nil
      }
      guard let norms = depth, !words.hasPrefix("#") else { return nil }
      guard indent > norms else {
        depth = nil
        return nil
      }
      return indent == norms + 2 ? words.split(separator: ":").first.map(String.init) : nil
    }
  }
}
