import CSodium

/// A signing key that lives only in locked memory: drawn for one hand-over of the keyboard, never stored.
///
/// A class, because the memory has one owner; not `Sendable`, not printable, wiped when it is forgotten or let go.
package final class SigningKey {
  private var slab: LockedSlab?
  /// The Ed25519 public key, thirty-two bytes.
  package let publicKey: [UInt8]

  /// Draws a pair.
  package init() throws(SealingError) {
    let slab = try LockedSlab(count: 64)
    var publicKey = [UInt8](repeating: 0, count: 32)
    crypto_sign_keypair(&publicKey, slab.base.assumingMemoryBound(to: UInt8.self))
    (self.slab, self.publicKey) = (slab, publicKey)
  }

  /// Signs bytes that begin with the tag of their kind of statement.
  ///
  /// - Throws: ``SealingError/keyNotHeld`` once it was forgotten.
  package func sign(_ bytes: [UInt8]) throws(SealingError) -> Signature {
    guard let slab else { throw .keyNotHeld }
    return Signature { output in
      _ = crypto_sign_detached(
        output, nil, bytes, UInt64(bytes.count), slab.base.assumingMemoryBound(to: UInt8.self))
    }
  }

  /// Wipes it.
  package func forget() { slab = nil }

  /// Whether a signature over these bytes was made with the secret half of a public key.
  package static func verify(_ signature: Signature, of bytes: [UInt8], by publicKey: [UInt8]) -> Bool {
    publicKey.count == 32
      && crypto_sign_verify_detached(signature.bytes, bytes, UInt64(bytes.count), publicKey) == 0
  }
}

extension SigningKey: CustomStringConvertible, CustomReflectable {
  /// The type, and nothing else.
  package var description: String { "SigningKey" }

  /// Nothing: a dump of a larger value shows no key.
  package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
