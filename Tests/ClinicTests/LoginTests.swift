import Casework
import Catalog
import Foundation
import Sealing
import Store
import Testing

@testable import Clinic

/// Who gets in, and what guessing costs.
struct LoginTests {
  private func attempt(_ user: TestUser, _ words: String, in vault: TestVault) throws -> Session {
    let file = try vault.folder.write(words, to: "typed-\(UUID().uuidString)")
    return try vault.vault.login(user.rawValue, passphrase: .file(file), catalog: vault.catalog)
  }

  private func setAttempts(_ failures: Int, until: Int64 = 0, _ user: TestUser, in vault: TestVault) throws {
    let id = try vault.id(user)
    let counted = Attempts(failures: failures, untilMilliseconds: until)
    try vault.session(user).commit { try $0.putAttempts(counted, of: id) }
  }

  @Test func passphraseOpensAndForgivesEarlierFailures() throws {
    let vault = try TestVault()
    #expect(throws: ClinicError.wrongPassphrase) { try attempt(.lin, "another quiet lamp", in: vault) }
    #expect(try vault.store.attempts(of: vault.id(.lin)).failures == 1)
    let session = try attempt(.lin, TestUser.lin.passphrase + "\n", in: vault)
    #expect(session.user.name == "lin")
    #expect(try vault.store.attempts(of: vault.id(.lin)) == .none)
  }

  @Test func failuresOfOneUserDoNotHinderAnother() throws {
    let vault = try TestVault()
    try setAttempts(100, .lin, in: vault)
    #expect(try attempt(.zhao, TestUser.zhao.passphrase, in: vault).user.name == "zhao")
  }

  /// From the fifth on, each failure doubles the wait: 1 s, 2 s, …
  @Test(arguments: [(failures: 3, wait: Int64(0)), (4, 1), (5, 2), (8, 16)])
  func waitDoubles(_ failures: Int, _ wait: Int64) throws {
    let vault = try TestVault()
    try setAttempts(failures, .lin, in: vault)
    #expect(throws: ClinicError.wrongPassphrase) { try attempt(.lin, "another quiet lamp", in: vault) }
    let until = try vault.store.attempts(of: vault.id(.lin)).untilMilliseconds
    #expect(until == (wait == 0 ? 0 : vault.clock.now.milliseconds + wait * 1000))
    if wait > 0 {
      #expect(throws: ClinicError.waitBeforeLogin(seconds: wait)) {
        try attempt(.lin, TestUser.lin.passphrase, in: vault)
      }
      vault.clock.advance(seconds: wait)
    }
    #expect(try attempt(.lin, TestUser.lin.passphrase, in: vault).user.name == "lin")
  }

  @Test func hundredFailuresStopEvenTheRightPassphrase() throws {
    let vault = try TestVault()
    try setAttempts(99, .lin, in: vault)
    #expect(throws: ClinicError.wrongPassphrase) { try attempt(.lin, "another quiet lamp", in: vault) }
    vault.clock.advance(days: 365)
    #expect(throws: ClinicError.loginStopped) { try attempt(.lin, TestUser.lin.passphrase, in: vault) }
  }

  @Test func unknownUserIsToldApartWithoutACount() throws {
    let vault = try TestVault()
    let file = try vault.folder.write("whatever it may be", to: "typed")
    #expect(throws: ClinicError.unknownUser) {
      try vault.vault.login("nobody", passphrase: .file(file), catalog: vault.catalog)
    }
  }

  /// Whoever can write the file cannot put one user's secrets in another's place, nor change a byte of them.
  @Test func alteredOrExchangedSecretsDoNotOpen() throws {
    let vault = try TestVault()
    let (lin, zhao) = (try vault.id(.lin), try vault.id(.zhao))
    let sealed = try #require(try vault.store.secret(of: lin))
    try vault.session(.lin).commit { try $0.putSecret(sealed, of: zhao) }
    #expect(throws: ClinicError.wrongPassphrase) { try attempt(.zhao, TestUser.lin.passphrase, in: vault) }
    var altered = sealed
    altered[altered.count - 20] ^= 1
    try vault.session(.lin).commit { try $0.putSecret(altered, of: lin) }
    #expect(throws: ClinicError.wrongPassphrase) { try attempt(.lin, TestUser.lin.passphrase, in: vault) }
  }

  @Test func readOnlyVaultLetsInAndCountsNothing() throws {
    let vault = try TestVault()
    let closed = try Vault.open(at: vault.path, readOnly: true, world: vault.clock.world)
    let wrong = try vault.folder.write("another quiet lamp", to: "wrong")
    let right = try vault.folder.write(TestUser.ai.passphrase, to: "right")
    #expect(throws: ClinicError.wrongPassphrase) {
      try closed.login("ai", passphrase: .file(wrong), catalog: vault.catalog)
    }
    #expect(try closed.login("ai", passphrase: .file(right), catalog: vault.catalog).user.name == "ai")
    #expect(try vault.store.attempts(of: vault.id(.ai)) == .none)
  }

  /// A policy folder that differs from what the vault pinned has no say.
  @Test func otherPoliciesAreRefused() throws {
    let vault = try TestVault()
    let other = try Shipped.catalog(
      "Policies/session.yaml", changing: "stop-after: 100", to: "stop-after: 99")
    let file = try vault.folder.write(TestUser.lin.passphrase, to: "typed")
    #expect(throws: ClinicError.policiesDiffer) {
      try vault.vault.login("lin", passphrase: .file(file), catalog: other)
    }
  }
}
