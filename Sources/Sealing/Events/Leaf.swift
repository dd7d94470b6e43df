import CSodium

/// One event's place in the chain: SHA-256 over a zero byte, its header and its body's digest.
///
/// The zero byte is RFC 6962's mark of a leaf, so that no inner node of a tree over leaves passes for one.
/// The body enters by digest, so that an event whose body was erased still verifies.
package struct Leaf: ThirtyTwoBytes {
  /// The storage.
  package let memory: Memory32

  /// Wraps bytes that were computed or stored elsewhere.
  package init(memory: Memory32) { self.memory = memory }

  /// What the first event of a site names as the leaf before it.
  package static let genesis = Leaf(memory: Memory32())

  /// The leaf of an event.
  package static func of(_ headerBytes: [UInt8], _ body: BodyDigest) -> Leaf {
    var state = crypto_hash_sha256_state()
    crypto_hash_sha256_init(&state)
    var mark: UInt8 = 0
    crypto_hash_sha256_update(&state, &mark, 1)
    crypto_hash_sha256_update(&state, headerBytes, UInt64(headerBytes.count))
    body.memory.withBytes { bytes in
      _ = crypto_hash_sha256_update(&state, bytes.bindMemory(to: UInt8.self).baseAddress, 32)
    }
    return Leaf(memory: Memory32 { crypto_hash_sha256_final(&state, $0) })
  }
}
