import CSodium
package import Casework

/// A user's secret keys under a passphrase, as they are stored.
package struct SealedUserSecrets: Hashable, Sendable {
  private enum Offset {
    static let version = 4
    static let salt = 5
    static let operations = 21
    static let memory = 25
    static let nonce = 33
    static let ciphertext = 57
    static let end = 57 + UserSecrets.seedLength + Cipher.tagLength
  }

  private static let magic = Array("NXUS".utf8)
  private static let version: UInt8 = 1

  /// Magic, version, salt, costs, nonce, ciphertext.
  package let bytes: [UInt8]
  /// What one try of a passphrase costs.
  package let derivation: KeyDerivation

  /// Takes up what was stored.
  ///
  /// - Throws: ``SealingError/derivationRefused`` before anything is derived, see ``KeyDerivation``.
  package init(bytes: [UInt8]) throws(SealingError) {
    guard bytes.count > Offset.version, bytes.starts(with: Self.magic) else { throw .malformed(.userSecrets) }
    let found = bytes[Offset.version]
    guard found <= Self.version else {
      throw .newerFormat(found: Int(found), supported: Int(Self.version))
    }
    guard found == Self.version, bytes.count == Offset.end else { throw .malformed(.userSecrets) }
    derivation = try KeyDerivation(
      storedOperations: bytes.bigEndian(Offset.operations..<Offset.memory),
      memory: bytes.bigEndian(Offset.memory..<Offset.nonce))
    self.bytes = bytes
  }

  /// Seals a user's secrets under a passphrase; the user's identifier is bound to them.
  package static func seal(
    _ secrets: UserSecrets, of user: UserID, passphrase: borrowing Passphrase, derivation: KeyDerivation
  ) throws(SealingError) -> SealedUserSecrets {
    let salt = Sodium.random(Offset.operations - Offset.salt)
    let nonce = Sodium.random(Cipher.nonceLength)
    let opening = opening(salt: salt, derivation: derivation)
    let work = try LockedSlab(count: 32 + UserSecrets.seedLength)
    try passphrase.derive(derivation, salt: salt, into: work.base)
    secrets.writeSeeds(to: work.base.advanced(by: 32))
    let sealed = encrypt(work, place: opening + user.bytes, nonce: nonce)
    return try SealedUserSecrets(bytes: opening + nonce + sealed)
  }

  /// The secrets.
  ///
  /// - Throws: ``SealingError/wrongPassphrase`` also where the stored bytes were altered: the two cannot be
  ///   told apart.
  package func open(
    with passphrase: borrowing Passphrase, of user: UserID
  ) throws(SealingError) -> UserSecrets {
    let work = try LockedSlab(count: 32 + UserSecrets.seedLength)
    try passphrase.derive(derivation, salt: Array(bytes[Offset.salt..<Offset.operations]), into: work.base)
    let seeds = work.base.advanced(by: 32).assumingMemoryBound(to: UInt8.self)
    let place = Array(bytes[..<Offset.nonce]) + user.bytes
    let ciphertext = Array(bytes[Offset.ciphertext...])
    let result = crypto_aead_xchacha20poly1305_ietf_decrypt(
      seeds, nil, nil, ciphertext, UInt64(ciphertext.count), place, UInt64(place.count),
      Array(bytes[Offset.nonce..<Offset.ciphertext]), work.base.assumingMemoryBound(to: UInt8.self))
    guard result == 0 else { throw .wrongPassphrase }
    return try UserSecrets(seeds: seeds)
  }

  private static func opening(salt: [UInt8], derivation: KeyDerivation) -> [UInt8] {
    var writer = ByteWriter(reserving: Offset.end)
    writer.put(raw: magic)
    writer.put(byte: version)
    writer.put(raw: salt)
    writer.put(fixed: derivation.operations)
    writer.put(fixed: derivation.memory)
    return writer.bytes
  }

  /// The key lies first in `work`, the secrets behind it.
  private static func encrypt(_ work: LockedSlab, place: [UInt8], nonce: [UInt8]) -> [UInt8] {
    let key = work.base.assumingMemoryBound(to: UInt8.self)
    let length = UserSecrets.seedLength + Cipher.tagLength
    return Array(unsafeUninitializedCapacity: length) { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      crypto_aead_xchacha20poly1305_ietf_encrypt(
        base, nil, key.advanced(by: 32), UInt64(UserSecrets.seedLength), place,
        UInt64(place.count), nil, nonce, key)
      filled = length
    }
  }
}

extension [UInt8] {
  fileprivate func bigEndian<Value: FixedWidthInteger>(_ range: Range<Int>) -> Value {
    self[range].reduce(0) { $0 << 8 | Value(truncatingIfNeeded: $1) }
  }
}
