import Catalog
import Exchange
import Foundation
import Testing

/// Exported forms under tools that we did not write; `.ci/peers` installs what they need.
@Suite(
  "Exported forms elsewhere", .serialized,
  .enabled(if: Peers.python != nil, "skipped: no peers; run .ci/peers"))
struct QuestionnairePeerTests {
  @Test(
    "HL7's schema, its invariants and an independent validator find nothing wrong",
    .enabled(if: Peers.validator != nil, "skipped: no test data"))
  func areValid() throws {
    let folder = try TestFolder()
    var paths = try QuestionnaireFiles.folders.flatMap { try Self.write($0, to: folder.path) }
    for name in try FileManager.default.contentsOfDirectory(atPath: try #require(QuestionnaireFiles.forms)) {
      let bytes = [UInt8](
        try Data(contentsOf: URL(fileURLWithPath: "\(try #require(QuestionnaireFiles.forms))/\(name)")))
      guard let form = try? QuestionnaireImport(bytes).form else { continue }
      let path = "\(folder.path)/\(name)"
      let export = QuestionnaireExport(form.instrument, packs: form.packs)
      try Data(export.bytes()).write(to: URL(fileURLWithPath: path))
      paths.append(path)
    }
    let said = try Peers.run([try #require(Peers.validator)] + paths)
    #expect(said.status == 0 && said.lines.last == "\(paths.count) resources, 0 findings", "\(said.lines)")
  }

  @Test("Another FHIRPath engine comes to what the worked examples expect")
  func computeTheSame() throws {
    let folder = try TestFolder()
    for name in QuestionnaireFiles.folders { _ = try Self.write(name, to: folder.path) }
    let script = QuestionnaireFiles.root.appendingPathComponent("Tests/Peers/questionnaires.py").path
    let said = try Peers.run([script, folder.path, "1"])
    #expect(said.status == 0, "\(said.lines)")
    #expect(said.lines.last?.hasSuffix(" 0 differ") == true)
  }

  /// Writes the form of one instrument, in each language as the form's own.
  private static func write(_ name: String, to folder: String) throws -> [String] {
    let drafts = try QuestionnaireFiles.drafts(name)
    let export = QuestionnaireExport(drafts.instrument, packs: drafts.packs)
    let path = "\(folder)/\(name).json"
    try Data(export.bytes(isIndented: false)).write(to: URL(fileURLWithPath: path))
    return [path]
  }
}

/// The Python that `.ci/peers` sets up, and what is run with it.
enum Peers {
  /// The interpreter; `nil` where it is not installed.
  static let python: String? = existing(".build-peers/bin/python")
  /// The validator that lies beside the checkout; `nil` where it does not.
  static let validator: String? =
    QuestionnaireFiles.forms == nil ? nil : existing("../shared/tools/fhir_validate.py")

  private static func existing(_ path: String) -> String? {
    let path = QuestionnaireFiles.root.appendingPathComponent(path).path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// Runs a script to its end.
  static func run(_ arguments: [String]) throws -> (status: Int32, lines: [String]) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(python))
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // The engine traces what some invariants look at.
    let lines = said.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("TRACE") }
    return (process.terminationStatus, lines)
  }
}
