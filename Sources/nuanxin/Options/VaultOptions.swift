import ArgumentParser
import Clinic

/// Which vault.
struct VaultOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The vault's file (else NUANXIN_VAULT, else your data folder).", valueName: "path"))
  var vault: String?

  /// The path given, else the environment's, else the usual place.
  var path: String { vault ?? Environment["NUANXIN_VAULT"] ?? Self.usualPath }

  private static var usualPath: String {
    let data = Environment["XDG_DATA_HOME"] ?? (Environment["HOME"] ?? ".") + "/.local/share"
    return data + "/nuanxin/vault.db"
  }

  /// Opens it, still locked.
  func open() throws -> Vault { try Vault.open(at: path) }

  /// Opens it, for reading only where it cannot be written to: a copy on a medium that takes no writes.
  func openToRead() throws -> Vault {
    do {
      return try open()
    } catch let error {
      guard case .file(.readOnly)? = Failure(error)?.trouble else { throw error }
      return try Vault.open(at: path, readOnly: true)
    }
  }
}
