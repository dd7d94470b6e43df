import CSodium

/// A user's two public keys: one to seal grants to, one to check signatures with.
///
/// Two pairs, and neither is ever converted to the other.
package struct PublicKeys: Hashable, Sendable {
  /// The length of both together.
  package static let length = 64

  /// X25519, thirty-two bytes.
  package let box: [UInt8]
  /// Ed25519, thirty-two bytes.
  package let sign: [UInt8]

  /// Wraps two keys; `nil` where one has not thirty-two bytes.
  package init?(box: [UInt8], sign: [UInt8]) {
    guard box.count == 32, sign.count == 32 else { return nil }
    self.box = box
    self.sign = sign
  }

  /// Reads ``bytes``.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.length else { return nil }
    self.init(box: Array(bytes.prefix(32)), sign: Array(bytes.suffix(32)))
  }

  /// The box key, then the signing key.
  package var bytes: [UInt8] { box + sign }

  /// BLAKE2b-256 over both, which people compare aloud when a user is enrolled.
  package var fingerprint: [UInt8] { Blake2b.digest32(Array("nuanxin-user-keys-1".utf8), bytes) }

  /// Whether the signature is that user's over exactly these bytes.
  package func verify(_ signature: Signature, of bytes: [UInt8]) -> Bool {
    crypto_sign_verify_detached(signature.bytes, bytes, UInt64(bytes.count), sign) == 0
  }

  /// Seals to the box key; nobody but its owner opens it, and nothing in it says who sealed it.
  func seal(_ secret: UnsafeRawBufferPointer) -> [UInt8]? {
    let length = secret.count + crypto_box_sealbytes()
    var isSealed = false
    let sealed = [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
      guard let base = buffer.baseAddress, let plain = secret.bindMemory(to: UInt8.self).baseAddress else {
        return
      }
      isSealed = crypto_box_seal(base, plain, UInt64(secret.count), box) == 0
      filled = isSealed ? length : 0
    }
    return isSealed ? sealed : nil
  }
}
