package import Sealing

/// An event as it lies in the file; nothing about it was verified yet.
package struct StoredEvent: Hashable, Sendable {
  /// What is left of the body.
  package enum Content: Hashable, Sendable {
    /// The ciphertext, or the plain bytes in the domains that are not sealed.
    case body([UInt8])
    /// The body was erased; its digest keeps the chain whole.
    case erased(BodyDigest)
  }

  /// The row's number, which the header must repeat.
  package let sequence: UInt64
  /// The header as it was written.
  package let headerBytes: [UInt8]
  /// The nonce; zero bytes where the body is plain.
  package let nonce: [UInt8]
  /// The body, or its digest.
  package let content: Content

  /// The ciphertext, or `nil` once it was erased.
  package var ciphertext: [UInt8]? {
    switch content {
    case .body(let bytes): bytes
    case .erased: nil
    }
  }

  /// The body's digest: computed from the body where it is still there, the one that was kept where not.
  package var bodyDigest: BodyDigest {
    switch content {
    case .body(let bytes): BodyDigest.of(nonce: nonce, ciphertext: bytes)
    case .erased(let digest): digest
    }
  }

  /// The leaf that the next event must name.
  package var leaf: Leaf { Leaf.of(headerBytes, bodyDigest) }

  /// The event, ready to be opened; `nil` once its body was erased.
  package func sealed() throws(SealingError) -> SealedEvent? {
    guard let ciphertext else { return nil }
    return try SealedEvent(headerBytes: headerBytes, nonce: nonce, ciphertext: ciphertext)
  }
}
