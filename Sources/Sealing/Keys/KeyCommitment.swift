/// Says which key a grant conveys without telling the key: XChaCha20-Poly1305 alone does not commit to its key.
package struct KeyCommitment: ThirtyTwoBytes {
  /// The storage.
  package let memory: Memory32

  /// Wraps bytes that were derived or stored elsewhere.
  package init(memory: Memory32) { self.memory = memory }
}
