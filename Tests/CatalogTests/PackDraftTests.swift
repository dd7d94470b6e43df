import Assessment
import Catalog
import Testing

@Suite("A proved pack as a draft")
struct PackDraftTests {
  @Test("Every shipped pack is proved again as the same")
  func again() throws {
    for instrument in try InstrumentFolders.check(Shipped.instruments, hash: Shipped.hash) {
      for pack in instrument.packs.values {
        #expect(try PackDraft(pack, of: instrument).validated(against: instrument) == pack)
      }
    }
  }

  @Test("A pack that is not on disk yet is proved in the place of the one that is")
  func proving() throws {
    let folder = "\(Shipped.instruments)/phq-2"
    func found(_ text: String) -> [FileDefect] {
      fileDefects { () throws(CatalogRejection) in
        _ = try InstrumentFolders.proving(pack: text, in: .en, beside: folder, hash: Shipped.hash)
      }
    }
    let text = try Shipped.text("Instruments/phq-2/en.yaml")
    #expect(found(text) == [])
    let renamed = found(text.replacing("  q2:", with: "  q3:"))
    #expect(renamed.map(\.path) == Array(repeating: "\(folder)/en.yaml", count: renamed.count))
    #expect(
      renamed.contains { $0.message.contains("'q2'") } && renamed.contains { $0.message.contains("'q3'") })
    let proved = try InstrumentFolders.proving(
      pack: text.replacing("short: PHQ-2", with: "short: Two"), in: .en, beside: folder, hash: Shipped.hash)
    #expect(proved.packs[.en]?.short == "Two" && proved.packs[.zhHans]?.short == "PHQ-2")
  }
}
