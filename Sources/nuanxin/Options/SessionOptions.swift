import ArgumentParser
import Assessment
import Clinic

/// Everything that is needed to work in a vault.
struct SessionOptions: ParsableArguments {
  @OptionGroup(title: "Vault") var vault: VaultOptions
  @OptionGroup(title: "Login") var login: LoginOptions
  @OptionGroup(title: "Catalogue") var catalogue: CatalogueOptions

  /// Opens the vault and logs in; where it is only to be read, a vault that cannot be written to will do.
  func open(in language: Language, toRead isToRead: Bool = false) throws -> Session {
    let vault = try isToRead ? self.vault.openToRead() : self.vault.open()
    let catalog = try catalogue.load(for: vault)
    let name = try login.name(in: language)
    return try vault.login(name, passphrase: login.passphrase(of: name, in: language), catalog: catalog)
  }
}
