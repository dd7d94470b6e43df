import Casework
public import Catalog
import Sealing
import Store

extension Vault {
  /// Unlocks a user's keys.
  ///
  /// Failures are counted in the vault: from the policy's number on, each makes the next try wait twice as long;
  /// at its limit none is taken any more.
  ///
  /// - Throws: ``ClinicError/policiesDiffer`` where the catalogue's policies are not those that the vault pinned,
  ///   ``ClinicError/unknownUser``, ``ClinicError/wrongPassphrase``,
  ///   ``ClinicError/waitBeforeLogin(seconds:)``, ``ClinicError/loginStopped``, or what reading the passphrase
  ///   throws.
  public func login(_ name: String, passphrase source: PassphraseSource, catalog: Catalog) throws -> Session {
    let (user, secrets) = try unlock(name, passphrase: source, catalog: catalog)
    return try Session(vault: self, catalog: catalog, user: user, secrets: secrets)
  }

  /// The checks, the counting of failures and the wait that a login and an unlocking share.
  func unlock(
    _ name: String, passphrase source: PassphraseSource, catalog: Catalog
  ) throws -> (UserRecord, UserSecrets) {
    guard catalog.isPinned(as: policyFiles) else { throw ClinicError.policiesDiffer }
    guard let user = directory.user(named: name), let bytes = try store.secret(of: user.id) else {
      throw ClinicError.unknownUser
    }
    let policy = catalog.policies.session
    let attempts = try store.attempts(of: user.id)
    guard attempts.failures < policy.stopAfter else { throw ClinicError.loginStopped }
    let wait = attempts.untilMilliseconds - world.now().milliseconds
    guard wait <= 0 else { throw ClinicError.waitBeforeLogin(seconds: (wait + 999) / 1000) }
    let secrets: UserSecrets
    do {
      let passphrase = try source.read()
      secrets = try SealedUserSecrets(bytes: bytes).open(with: passphrase, of: user.id)
    } catch SealingError.wrongPassphrase {
      try count(failureOf: user.id, after: attempts, under: policy)
      throw ClinicError.wrongPassphrase
    }
    guard secrets.publicKeys == user.publicKeys else { throw ClinicError.damaged(nil, "user keys") }
    if attempts != .none, !store.isReadOnly { try save(.none, of: user.id) }
    return (user, secrets)
  }

  private func count(failureOf user: UserID, after attempts: Attempts, under policy: SessionPolicy) throws {
    let failures = attempts.failures + 1
    let excess = failures - policy.backOffAfter
    let seconds = excess < 0 ? 0 : Int64(1) << min(excess, 12)
    guard !store.isReadOnly else { return }
    let until = world.now().milliseconds + seconds * 1000
    try save(Attempts(failures: failures, untilMilliseconds: excess < 0 ? 0 : until), of: user)
  }

  /// Nothing is appended, so nothing needs to be signed: there is nobody yet who could.
  private func save(_ attempts: Attempts, of user: UserID) throws {
    try store.commit(author: user, sign: { _ in throw ClinicError.wrongPassphrase }) { transaction in
      try transaction.putAttempts(attempts, of: user)
    }
  }
}

extension Catalog {
  /// Whether the policies are byte for byte those that a vault pinned.
  fileprivate func isPinned(as pinned: [String: [UInt8]]) -> Bool {
    let own = files.filter { $0.kind == .policy }
    return own.count == pinned.count
      && own.allSatisfy { file in
        file.path.split(separator: "/").last.map { pinned[String($0)] == file.bytes } ?? false
      }
  }
}
