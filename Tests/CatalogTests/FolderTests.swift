import Assessment
import Casework
import Catalog
import Foundation
import TestSupport
import Testing

@Suite("Folders on disk")
struct FolderTests {
  /// A copy of the shipped catalogue that is removed when the work is done.
  private func withCopy(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["Instruments", "Policies"] {
      try FileManager.default.copyItem(
        at: Checkout.root.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
    try body(folder)
  }

  private func write(_ text: String, _ path: String, in folder: URL) throws {
    let url = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func messages(_ folder: URL, _ path: String = "Instruments") -> [String] {
    defects { () throws(CatalogRejection) in
      _ = try InstrumentFolders.check(folder.appendingPathComponent(path).path, hash: Shipped.hash)
    }
  }

  @Test("An instrument is found by its folder, its file, or the folder that holds it")
  func ways() throws {
    for path in [Shipped.instruments, Shipped.instruments + "/"] {
      #expect(try InstrumentFolders.check(path, hash: Shipped.hash).count >= 6)
    }
    for end in ["/asq", "/asq/", "/asq/instrument.yaml"] {
      let found = try InstrumentFolders.check(Shipped.instruments + end, hash: Shipped.hash)
      #expect(found.map(\.id) == ["asq"])
    }
  }

  @Test("A defect is told as path:line: message, with the path as it was given")
  func paths() throws {
    try withCopy { folder in
      let text = try Shipped.text("Instruments/asq/en.yaml", changing: "complete: true", to: "complete: 1")
      try write(text, "Instruments/asq/en.yaml", in: folder)
      let path = folder.appendingPathComponent("Instruments/asq").path
      let error = #expect(throws: CatalogRejection.self) {
        try InstrumentFolders.check(path, hash: Shipped.hash)
      }
      #expect(error?.description == "\(path)/en.yaml:5: complete: must be one of true, false, not '1'")
    }
  }

  @Test("Files and folders that have no place are named; those that are not YAML are left alone")
  func strangers() throws {
    try withCopy { folder in
      try write("notes", "Instruments/asq/notes.txt", in: folder)
      try write("notes", "Instruments/.hidden/notes.txt", in: folder)
      #expect(messages(folder).isEmpty)
      try write("format: 1\n", "Instruments/asq/fr.yaml", in: folder)
      try write("nothing", "Instruments/empty/notes.txt", in: folder)
      #expect(
        messages(folder) == [
          "1: no part of an instrument has this name; an instrument has instrument.yaml and en.yaml, zh-Hans.yaml",
          "1: there is no instrument.yaml in this folder; add it or remove the folder",
        ])
    }
  }

  @Test("What is not there, or holds nothing, is said as such")
  func absent() throws {
    try withCopy { folder in
      let missing = folder.appendingPathComponent("nowhere").path
      #expect(throws: CatalogRejection.missing(path: missing)) {
        try InstrumentFolders.check(missing, hash: Shipped.hash)
      }
      #expect(throws: CatalogRejection.missing(path: missing)) {
        try Catalog.load(instruments: [Shipped.instruments], policies: [missing], hash: Shipped.hash)
      }
      try FileManager.default.createDirectory(atPath: missing, withIntermediateDirectories: false)
      #expect(messages(folder, "nowhere") == ["1: there is no instrument in this folder"])
    }
  }

  @Test("A later folder stands in for an earlier one, instrument by instrument and policy by policy")
  func precedence() throws {
    try withCopy { folder in
      let own = folder.appendingPathComponent("own")
      for file in ["instrument.yaml", "en.yaml", "zh-Hans.yaml"] {
        let text = try Shipped.text("Instruments/asq/\(file)").replacingOccurrences(
          of: "1.0.0", with: "2.0.0")
        try write(text, "own/Instruments/asq/\(file)", in: folder)
      }
      try write(
        try Shipped.text("Policies/session.yaml", changing: "stop-after: 100", to: "stop-after: 50"),
        "own/Policies/session.yaml", in: folder)
      let catalog = try Catalog.load(
        instruments: [Shipped.instruments, own.path + "/Instruments"],
        policies: [Shipped.policies, own.path + "/Policies"], hash: Shipped.hash)
      #expect(catalog.instruments["asq"]?.version == "2.0.0")
      #expect(catalog.instruments["phq-9"]?.version == "1.0.0")
      #expect(catalog.policies.session.stopAfter == 50)
    }
  }

  @Test("One name in two folders, and a follow-up of the crisis policy that is nowhere, are refused")
  func crossReferences() throws {
    try withCopy { folder in
      try FileManager.default.copyItem(
        at: folder.appendingPathComponent("Instruments/asq"),
        to: folder.appendingPathComponent("Instruments/asq-2"))
      let load = { () throws(CatalogRejection) in
        _ = try Catalog.load(
          instruments: [folder.path + "/Instruments"], policies: [folder.path + "/Policies"],
          hash: Shipped.hash)
      }
      #expect(defects(load) == ["4: id: instrument 'asq' stands in two folders; give each its own id"])
      try FileManager.default.removeItem(at: folder.appendingPathComponent("Instruments/asq-2"))
      try FileManager.default.removeItem(at: folder.appendingPathComponent("Instruments/c-ssrs"))
      let missing = "follow-up-instrument: there is no instrument 'c-ssrs'"
      #expect(defects(load).contains { $0.contains(missing) })
    }
  }

  @Test("What could not be shown is handed over beside what is sound and what is not")
  func remarks() throws {
    try withCopy { folder in
      let root = folder.appendingPathComponent("Trials")
      // A decimal has too many answers to try, and bounds do not see that the two sides are the same.
      let unshown = SoundFolder.structure.replacing(
        "value: elapsed(q6, q7)", with: "value: q8 * q8 - q8 * q8")
      let broken = SoundFolder.structure.replacing("minutes: 4", with: "minutes: 0")
      for (name, structure) in [("sound", SoundFolder.structure), ("unshown", unshown), ("broken", broken)] {
        let own = root.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        for file in ["instrument.yaml", "en.yaml", "zh-Hans.yaml"] {
          let text = file == "instrument.yaml" ? structure : SoundFolder.text(file)
          try text.write(to: own.appendingPathComponent(file), atomically: true, encoding: .utf8)
        }
      }
      let findings = try InstrumentFolders.findings(at: root.path, hash: Shipped.hash)
      #expect(findings.instruments.count == 2)
      #expect(findings.defects.map(\.path) == ["\(root.path)/broken/instrument.yaml"])
      #expect(
        findings.remarks.map(\.description) == [
          "\(root.path)/unshown/instrument.yaml:56: 'night' lies between -576 and 576, which is only a bound: there "
            + "are too many answers to try them all; answers were found from 0 to 0"
        ])
      #expect(throws: CatalogRejection.self) {
        try InstrumentFolders.check(root.path, hash: Shipped.hash)
      }
    }
  }

  @Test("Nothing that is said of a shipped instrument rests on a bound")
  func shippedHaveNoRemarks() throws {
    let findings = try InstrumentFolders.findings(at: Shipped.instruments, hash: Shipped.hash)
    #expect(findings.remarks == [] && findings.defects == [])
    #expect(findings.instruments.flatMap(\.scores).compactMap(\.proof).allSatisfy { $0 == .exact })
  }

  @Test("A coding of an instrument that is nowhere is refused at its line")
  func unknownVariant() throws {
    try withCopy { folder in
      let path = folder.appendingPathComponent("Instruments/k10-0-4/instrument.yaml")
      let text = try String(contentsOf: path, encoding: .utf8)
      try text.replacingOccurrences(of: "variant-of: k10", with: "variant-of: k01")
        .write(to: path, atomically: true, encoding: .utf8)
      let line = text.components(separatedBy: "variant-of")[0].components(separatedBy: "\n").count
      let found = defects { () throws(CatalogRejection) in
        _ = try Catalog.load(
          instruments: [folder.path + "/Instruments"], policies: [folder.path + "/Policies"],
          hash: Shipped.hash)
      }
      #expect(
        found == ["\(line): variant-of: there is no instrument 'k01'; add it or correct the name"])
    }
  }

  @Test("The shipped catalogue is found from a build folder, beside a copy, and where it is installed")
  func locate() throws {
    try withCopy { folder in
      let root = folder.resolvingSymlinksInPath().path
      for program in ["nuanxin", ".build/release/nuanxin", ".build/x86_64/debug/nuanxin"] {
        try write("", program, in: folder)
        let found = ShippedCatalogue.locate(program: "\(root)/\(program)")
        #expect(found?.instruments == "\(root)/Instruments" && found?.policies == "\(root)/Policies")
      }
      try write("", "usr/bin/nuanxin", in: folder)
      for name in ["Instruments", "Policies"] {
        let shared = folder.appendingPathComponent("usr/share/nuanxin")
        try FileManager.default.createDirectory(at: shared, withIntermediateDirectories: true)
        try FileManager.default.moveItem(
          at: folder.appendingPathComponent(name), to: shared.appendingPathComponent(name))
      }
      try FileManager.default.createSymbolicLink(
        atPath: "\(root)/link", withDestinationPath: "\(root)/usr/bin/nuanxin")
      for program in ["usr/bin/nuanxin", "link"] {
        let found = ShippedCatalogue.locate(program: "\(root)/\(program)")
        #expect(found?.policies == "\(root)/usr/share/nuanxin/Policies")
      }
      try FileManager.default.removeItem(atPath: "\(root)/usr/share/nuanxin/Policies")
      #expect(ShippedCatalogue.locate(program: "\(root)/usr/bin/nuanxin") == nil)
    }
  }
}
