import Catalog
import Exchange
import Foundation
import TestSupport
import Testing

/// Exported forms under tools that we did not write; `.ci/peers` installs what they need.
@Suite(
  "Exported forms elsewhere", .serialized,
  .enabled(if: Python.path != nil, Comment(rawValue: Python.missing)))
struct QuestionnairePeerTests {
  /// The validator that lies beside the public data; `nil` where it does not.
  private static let validator: String? = {
    guard let path = Checkout.data?.appendingPathComponent("../tools/fhir_validate.py").standardized.path,
      FileManager.default.fileExists(atPath: path)
    else { return nil }
    return path
  }()

  @Test(
    "HL7's schema, its invariants and an independent validator find nothing wrong",
    .enabled(if: validator != nil, Comment(rawValue: Checkout.noData)))
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
    let said = try Python.run([try #require(Self.validator)] + paths)
    #expect(said.status == 0 && said.lines.last == "\(paths.count) resources, 0 findings", "\(said.lines)")
  }

  @Test("Another FHIRPath engine comes to what the worked examples expect")
  func computeTheSame() throws {
    let folder = try TestFolder()
    for name in QuestionnaireFiles.folders { _ = try Self.write(name, to: folder.path) }
    let script = Checkout.root.appendingPathComponent("Tests/Peers/questionnaires.py").path
    let said = try Python.run([script, folder.path, "1"])
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
