import Assessment
import Catalog
import Foundation
import TestSupport
import Testing

/// The repository's instruments as their files have them.
enum QuestionnaireFiles {
  /// The folders of instruments.
  static let folders: [String] = {
    let place = Checkout.root.appendingPathComponent("Instruments")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.sorted().filter {
      FileManager.default.fileExists(atPath: place.appendingPathComponent("\($0)/instrument.yaml").path)
    }
  }()

  /// The published forms that lie beside the checkout; `nil` where they do not.
  static let forms: String? = {
    guard let path = Checkout.data?.appendingPathComponent("fhir/questionnaires").path else { return nil }
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// What one folder says.
  static func drafts(_ folder: String) throws -> InstrumentDrafts {
    let place = Checkout.root.appendingPathComponent("Instruments/\(folder)")
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
    let files = try names.filter { $0.hasSuffix(".yaml") }.map { name in
      let bytes = [UInt8](try Data(contentsOf: place.appendingPathComponent(name)))
      return try #require(
        CatalogFile(path: "Instruments/\(folder)/\(name)", bytes: bytes) { _, _ in
          Array(repeating: 0, count: 32)
        })
    }
    return try InstrumentFolders.drafts(files)
  }
}
