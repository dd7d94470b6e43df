import Assessment
import Catalog
import Clinic
import Glibc
import Screens

extension CatalogueOptions {
  /// One questionnaire, with nothing else read.
  func instrument(_ id: String) throws -> Instrument {
    let folder = try folder(of: id)
    guard
      let found = try InstrumentFolders.check(folder, hash: Session.hash).first(where: { $0.id.raw == id })
    else { throw Trouble.noInstrument(id) }
    return found
  }

  /// Every questionnaire, of two by one name the later folder's; no policy is read, so that a folder of one's own can stand alone.
  func instrumentList() throws -> [Instrument] {
    let found = try instrumentFolders().flatMap { try InstrumentFolders.check($0, hash: Session.hash) }
    let latest = Dictionary(found.map { ($0.id, $0) }) { $1 }
    return latest.values.sorted { $0.id < $1.id }
  }

  /// The folder of a questionnaire: in the last of the folders of questionnaires that has it.
  func folder(of id: String) throws -> String {
    let isName = id.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) || (97...122).contains($0) }
    let folder = try instrumentFolders().reversed().lazy.map { $0 + "/" + id }.first { path in
      access(path + "/instrument.yaml", F_OK) == 0
    }
    if isName, let folder { return folder }
    // A folder may be given that is one questionnaire itself.
    let alone = try instruments.last { path in
      guard access(path + "/instrument.yaml", F_OK) == 0 else { return false }
      return try InstrumentFolders.check(path, hash: Session.hash).contains { $0.id.raw == id }
    }
    guard let alone else { throw Trouble.noInstrument(id) }
    return alone
  }
}
