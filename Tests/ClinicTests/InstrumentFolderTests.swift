import Assessment
import Catalog
import Foundation
import Testing

@testable import Clinic

@Suite("Writing the folder of an instrument")
struct InstrumentFolderTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private static let files = StarterInstrument.files(named: "our-form", explainedIn: .en)

  private func names(_ path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + path).sorted()
  }

  @Test("All its files are there, with exactly their bytes, as open as the folder around it")
  func whole() throws {
    #expect(chmod(folder.path, 0o750) == 0)
    let path = try InstrumentFolder(id: "our-form", files: Self.files).write(
      in: folder.path, replacing: false)
    #expect(path == folder.path + "/our-form" && Self.files.count == 3)
    for (name, text) in Self.files {
      #expect(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")) == Data(text.utf8))
      let mode = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.posixPermissions]
      #expect(mode as? Int == 0o640)
    }
    #expect(try InstrumentFolders.check(path, hash: Session.hash).map(\.id) == ["our-form"])
    #expect(try names() == ["our-form"])
  }

  @Test("Where one file cannot be written there is nothing, and what was there stays")
  func nothing() throws {
    var files = Self.files
    // A folder that is not there: the file fails after others were written.
    files["zz/too-deep.yaml"] = "text"
    let broken = try InstrumentFolder(id: "our-form", files: files)
    #expect(throws: AuthoringError.self) { _ = try broken.write(in: folder.path, replacing: false) }
    #expect(try names() == [])
    _ = try InstrumentFolder(id: "our-form", files: Self.files).write(in: folder.path, replacing: false)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/our-form/en.yaml"))
    #expect(throws: AuthoringError.self) { _ = try broken.write(in: folder.path, replacing: true) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/our-form/en.yaml")) == before)
    #expect(try names() == ["our-form"] && names("/our-form").count == 3)
  }

  @Test("It is written over only where that is wanted, and files of other names are kept then")
  func replacing() throws {
    let first = try InstrumentFolder(id: "our-form", files: Self.files)
    let path = try first.write(in: folder.path, replacing: false)
    #expect(throws: AuthoringError.exists(path: path)) {
      _ = try first.write(in: folder.path, replacing: false)
    }
    try "kept".write(toFile: "\(path)/notes.txt", atomically: true, encoding: .utf8)
    let second = try InstrumentFolder(id: "our-form", files: ["en.yaml": "new"])
    #expect(try second.write(in: folder.path + "/", replacing: true) == path)
    #expect(try String(contentsOfFile: "\(path)/en.yaml", encoding: .utf8) == "new")
    #expect(try String(contentsOfFile: "\(path)/notes.txt", encoding: .utf8) == "kept")
    #expect(try names("/our-form").count == 4 && names() == ["our-form"])
  }

  @Test(
    "No name leads out of the folder", arguments: ["", "..", "../x", "a/b", ".a", "A", "a ", "9", "a--b"])
  func names(id: String) {
    #expect(throws: AuthoringError.notAName(id)) { _ = try InstrumentFolder(id: id, files: [:]) }
  }

  @Test("A form's text becomes one line without losing a word")
  func lines() {
    #expect(PlainText.line("  one\n two\t three ") == "one two three")
    #expect(PlainText.line("一\n二 三") == "一二 三")
    #expect(PlainText.line("a\r\nb") == "a b" && PlainText.line("一\nb") == "一 b")
    #expect(PlainText.line("\n") == "")
  }
}
