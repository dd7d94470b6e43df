import Assessment
import Catalog
import Foundation
import Testing

/// What `Instruments/README.md` shows and lists must be so.
@Suite("The guide for authors")
struct GuideTests {
  private let guide: String

  init() throws { guide = try Shipped.text("Instruments/README.md") }

  /// The rows of the tables that list folders: name, what it asks about, minutes.
  private var rows: [(id: String, about: String, minutes: String)] {
    guide.split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap {
      line -> [(String, String, String)] in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return stride(from: 0, to: cells.count - cells.count % 3, by: 3).compactMap { at in
        let name = cells[at].replacing("`", with: "")
        return Int(cells[at + 2]) == nil ? nil : (name, cells[at + 1], cells[at + 2])
      }
    }
  }

  @Test("It lists exactly the folders, each as its file says")
  func list() throws {
    let instruments = try InstrumentFolders.check(Shipped.instruments, hash: Shipped.hash)
    #expect(rows.map(\.id).sorted() == instruments.map(\.id.raw).sorted())
    for instrument in instruments {
      let row = rows.first { $0.id == instrument.id.raw }
      #expect(row?.about.hasPrefix(instrument.measures) == true, "\(instrument.id): \(instrument.measures)")
      #expect(row?.minutes == String(instrument.minutes), "\(instrument.id)")
      let variant = instrument.variantOf.map { "`\($0)`" } ?? "`"
      #expect(row?.about.contains(variant) == (instrument.variantOf != nil), "\(instrument.id)")
    }
  }

  @Test("Skeletons stand apart from what is asked in our own words")
  func skeletons() throws {
    let parts = guide.components(separatedBy: "Skeletons: ")
    try #require(parts.count == 2)
    for instrument in try InstrumentFolders.check(Shipped.instruments, hash: Shipped.hash) {
      let isSkeleton = instrument.packs.values.allSatisfy { $0.wording == .none }
      #expect(parts[isSkeleton ? 1 : 0].contains("| `\(instrument.id)` |"), "\(instrument.id)")
    }
  }

  @Test("Its worked example passes the checker, and the two slips in it are answered as it says")
  func example() throws {
    let block = try #require(guide.components(separatedBy: "```yaml\nformat: 1").dropFirst().first)
    let text = "format: 1" + (block.components(separatedBy: "```").first ?? "")
    func found(_ text: String) throws -> [String] {
      let file = try Shipped.file("Instruments/evenings/instrument.yaml", text)
      return defects { () throws(CatalogRejection) in _ = try InstrumentFolders.instrument([file]) }
    }
    #expect(try found(text) == [])
    let slips = text.replacing("when: q5 >= 2", with: "when: q6 >= 2").replacing("{few: 5,", with: "{few: 4,")
    let shown = guide.split(separator: "\n").compactMap {
      $0.split(separator: "instrument.yaml:").dropFirst().first
    }
    let answered = try found(slips)
    #expect(answered == shown.map(String.init), "\(answered)")
  }

  @Test("It is no longer than a guide should be")
  func length() { #expect(guide.split(separator: "\n", omittingEmptySubsequences: false).count <= 250) }
}
