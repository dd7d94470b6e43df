import Assessment
import Foundation
import TestSupport
import Testing

@testable import Exchange

/// The dictionaries that lie beside the checkout.
enum RealDictionary: String, CaseIterable, Sendable {
  case voice = "bridge2ai_voice_dictionary"
  case sample = "hbn_sample"
  case longitudinal = "REDCapR_longitudinal"
  case problematic = "REDCapR_potentially-problematic-dictionary"

  var bytes: [UInt8] {
    get throws {
      let folder = try #require(Checkout.data)
      return [UInt8](try Data(contentsOf: folder.appendingPathComponent("redcap/redcap_\(rawValue).csv")))
    }
  }

  /// Importing takes seconds in a debug build, so each is imported once.
  private static let imports = Dictionary(
    uniqueKeysWithValues: allCases.map { file in (file, Result { try REDCapImport(file.bytes) }) })

  func imported() throws -> REDCapImport { try #require(Self.imports[self]).get() }

  func form(_ name: String) throws -> Trial {
    let form = try #require(try imported().forms.first { $0.name == name })
    let imported = try form.outcome.get()
    let instrument = try Instrument(imported.instrument)
    return Trial(
      form: form, imported: imported, instrument: instrument,
      pack: try imported.packs[0].validated(against: instrument))
  }
}
