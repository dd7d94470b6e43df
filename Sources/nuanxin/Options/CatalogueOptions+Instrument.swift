import Assessment
import Catalog
import Clinic
import Glibc
import Screens

extension CatalogueOptions {
  /// One questionnaire, with nothing else read: its folder in the last of the folders that has it.
  func instrument(_ id: String) throws -> Instrument {
    let isName = id.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) || (97...122).contains($0) }
    let folder = try instrumentFolders().reversed().lazy.map { $0 + "/" + id }.first { path in
      access(path + "/instrument.yaml", F_OK) == 0
    }
    if isName, let folder, let found = try InstrumentFolders.check(folder, hash: Session.hash).first {
      return found
    }
    // A folder may be given that is one questionnaire itself.
    let named = try instruments.lazy.flatMap { try InstrumentFolders.check($0, hash: Session.hash) }
    guard let found = named.first(where: { $0.id.raw == id }) else { throw Trouble.noInstrument(id) }
    return found
  }
}
