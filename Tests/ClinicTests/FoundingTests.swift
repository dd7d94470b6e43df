import Casework
import Catalog
import Clinic
import Foundation
import Sealing
import Store
import Testing

/// What a vault is founded from, and what stops it.
struct FoundingTests {
  private func found(_ founders: [(String, Set<Role>)], passphrase: String = "fifteen letters or more") throws
    -> (TestFolder, Vault)
  {
    let folder = try TestFolder()
    let file = try folder.write(passphrase, to: "passphrase")
    let founding = Founding(
      organisation: "Station", contact: "here",
      founders: founders.map { Founding.Founder(name: $0.0, roles: $0.1) }, profile: .lowMemory)
    do {
      return (
        folder,
        try founding.found(at: folder.path + "/vault.db", catalog: Shipped.catalog.get()) { _ in .file(file) }
      )
    } catch {
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["passphrase"])
      throw error
    }
  }

  @Test(
    arguments: [
      ([("gu", [.administrator])], "roles"),
      ([("sun", [.supervisor]), ("lin", [.counselor])], "roles"),
      ([("gu", [.administrator]), ("gu", [.supervisor])], "names"),
      ([("gu", [.administrator]), ("../sun", [.supervisor])], "name"),
      ([("gu", [.administrator]), (".sun", [.supervisor])], "name"),
      ([("gu", [.administrator]), ("", [.supervisor])], "name"),
    ] as [([(String, Set<Role>)], String)])
  func insufficientFoundersLeaveNothingBehind(_ founders: [(String, Set<Role>)], _ what: String) throws {
    #expect(throws: ClinicError.founders(what)) { try found(founders) }
  }

  @Test func shortPassphraseLeavesNothingBehind() throws {
    #expect(throws: ClinicError.founders("passphrase")) {
      try found([("gu", [.administrator, .supervisor])], passphrase: "fourteen chars")
    }
  }

  @Test func existingVaultIsNotTouched() throws {
    let vault = try TestVault()
    let before = try vault.folder.contents()["vault.db"]
    let founding = Founding(
      organisation: "Other", contact: "there",
      founders: [Founding.Founder(name: "gu", roles: [.administrator, .supervisor])], profile: .lowMemory)
    let file = try vault.folder.write("fifteen letters or more", to: "passphrase")
    #expect(throws: StoreError.alreadyExists(path: vault.path)) {
      try founding.found(at: vault.path, catalog: vault.catalog) { _ in .file(file) }
    }
    #expect(try vault.folder.contents()["vault.db"] == before)
  }

  @Test func foundingIsOneCommitThatPinsThePolicies() throws {
    let vault = try TestVault()
    #expect(try vault.store.commits().count == 1)
    #expect(vault.vault.policyFiles.count == 6)
    for file in vault.catalog.files where file.kind == .policy {
      let name = try #require(file.path.split(separator: "/").last)
      #expect(vault.vault.policyFiles[String(name)] == file.bytes)
    }
    #expect(vault.vault.users.map(\.name) == TestUser.allCases.map(\.rawValue).sorted())
    try expectSound(vault)
  }

  /// The fingerprint is the same for everyone who opens the file, and no two vaults share one.
  @Test func fingerprintBelongsToOneVault() throws {
    let (vault, copy) = (try TestVault(), try TestVault())
    let (_, other) = try found([("gu", [.administrator, .supervisor])])
    #expect(try vault.vault.fingerprint() == copy.vault.fingerprint())
    #expect(try vault.vault.fingerprint() != other.fingerprint())
    #expect(try vault.vault.fingerprint().count == 39)
  }
}
