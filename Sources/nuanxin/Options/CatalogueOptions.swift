import ArgumentParser
import Catalog
import Clinic

/// Where questionnaires and policies lie.
struct CatalogueOptions: ParsableArguments {
  @Option(
    name: .customLong("instruments"),
    help: ArgumentHelp(
      "A folder of questionnaires; may be repeated, later ones take precedence.", valueName: "dir"))
  var instruments: [String] = []

  @Option(
    name: .customLong("policies"),
    help: ArgumentHelp(
      "A folder of policies; may be repeated. A vault holds its own and refuses others.", valueName: "dir"))
  var policies: [String] = []

  /// The folders of questionnaires: those given, else the ones that came with the program.
  func instrumentFolders() throws -> [String] {
    try instruments.isEmpty ? [shipped().instruments] : instruments
  }

  /// The folders of policies: those given, else the ones that came with the program.
  func policyFolders() throws -> [String] { try policies.isEmpty ? [shipped().policies] : policies }

  /// Questionnaires and policies from disk, for what needs no vault.
  func load() throws -> Catalog {
    try Catalog.load(
      instruments: try instrumentFolders(), policies: try policyFolders(), hash: Session.hash)
  }

  /// Questionnaires from disk under a vault's own policies; policies that were given must be the very same.
  func load(for vault: Vault) throws -> Catalog {
    if !policies.isEmpty {
      let given = try Catalog.policyFiles(in: policies, hash: Session.hash)
      guard given == vault.policyFiles.filter({ given[$0.key] != nil }) else {
        throw Trouble.policiesDiffer(policies.joined(separator: ", "))
      }
    }
    return try Catalog.load(
      instruments: try instrumentFolders(), pinned: vault.policyFiles, hash: Session.hash)
  }

  private func shipped() throws -> ShippedCatalogue {
    guard let shipped = ShippedCatalogue.locate() else { throw Trouble.noCatalogue }
    return shipped
  }
}
