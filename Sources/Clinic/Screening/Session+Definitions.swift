package import Assessment
public import Catalog
import Sealing
import Store

extension Session {
  /// The digest function of the catalogue.
  public static let hash: CatalogFile.Hash = { Blake2b.content(kind: $0, bytes: $1) }

  /// The instrument by the definition that was used, from the catalogue or from the files kept in the vault.
  ///
  /// - Throws: ``ClinicError/definitionMissing(_:)``, or ``ClinicError/definitionUnreadable(_:)`` where it is kept
  ///   and this program does not accept it.
  package func instrument(_ id: InstrumentID, definition: Digest32) throws -> Instrument {
    if let present = catalog.instruments[id], present.digest == definition { return present }
    if let known = keptInstruments[definition] { return known }
    guard let bytes = try store.keptFile(definition.bytes),
      let file = CatalogFile(path: "Instruments/\(id)/instrument.yaml", bytes: bytes, hash: Self.hash),
      file.digest == definition
    else { throw ClinicError.definitionMissing(id) }
    let kept: Instrument
    do {
      kept = try InstrumentFolders.instrument([file])
    } catch {
      throw ClinicError.definitionUnreadable(id)
    }
    keptInstruments[definition] = kept
    return kept
  }

  /// The same; `nil` where the definition is not kept or not accepted, which is then for the reader to be told.
  package func readableInstrument(_ id: InstrumentID, _ definition: Digest32) throws -> Instrument? {
    do {
      return try instrument(id, definition: definition)
    } catch ClinicError.definitionMissing, ClinicError.definitionUnreadable {
      return nil
    }
  }
}
