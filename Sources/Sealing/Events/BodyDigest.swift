/// BLAKE2b-256 over an event's nonce and ciphertext; kept when the body itself is erased.
package struct BodyDigest: ThirtyTwoBytes {
  /// The storage.
  package let memory: Memory32

  /// Wraps bytes that were computed or stored elsewhere.
  package init(memory: Memory32) { self.memory = memory }

  /// The digest of a body as it is stored.
  package static func of(nonce: [UInt8], ciphertext: [UInt8]) -> BodyDigest {
    Blake2bState.with { state in
      nonce.withUnsafeBytes { state.update($0) }
      ciphertext.withUnsafeBytes { state.update($0) }
      return BodyDigest(memory: Memory32 { state.finish(into: $0) })
    }
  }
}
