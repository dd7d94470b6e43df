import CSodium
package import Casework

/// One member's key for one domain and epoch, lent by ``KeyRing``: it can neither be copied nor printed.
///
/// It is a view over the ring's locked memory, where the key and its encrypt subkey lie side by side, so that
/// an event costs one keyed hash and one cipher call.
package struct DomainKey: ~Copyable {
  /// The bytes that one key takes in the ring: the key, then its encrypt subkey.
  static let width = 64

  /// Its identifier, as headers name it.
  package let id: KeyID
  /// Where it may be used.
  package let place: KeyPlace
  let slot: UnsafeRawPointer

  init(id: KeyID, place: KeyPlace, slot: UnsafeRawPointer) {
    self.id = id
    self.place = place
    self.slot = slot
  }

  /// What a grant of this key commits to: the key's subkey 2, from which the key cannot be had.
  package var commitment: KeyCommitment {
    KeyCommitment(memory: Memory32 { Self.derive(2, from: slot, into: $0) })
  }

  /// Lends the key of one event's body.
  func withEventKey<Result>(
    of event: EventID, _ body: (borrowing EventKey) throws(SealingError) -> Result
  ) throws(SealingError) -> Result {
    try withSubkey("event", event.raw, body)
  }

  /// Lends the key of one interview's draft.
  func withDraftKey<Result>(
    of interview: InterviewID, _ body: (borrowing EventKey) throws(SealingError) -> Result
  ) throws(SealingError) -> Result {
    try withSubkey("draft", interview.raw, body)
  }

  /// Fills in the encrypt subkey behind a key that was just put into its slot.
  static func complete(_ slot: UnsafeMutableRawPointer) {
    derive(1, from: slot, into: slot.advanced(by: 32).assumingMemoryBound(to: UInt8.self))
  }

  private static func derive(
    _ number: UInt64, from key: UnsafeRawPointer, into output: UnsafeMutablePointer<UInt8>
  ) {
    crypto_kdf_derive_from_key(output, 32, number, "nuanxin_", key.assumingMemoryBound(to: UInt8.self))
  }

  private func withSubkey<Result>(
    _ tag: StaticString, _ id: UInt128, _ body: (borrowing EventKey) throws(SealingError) -> Result
  ) throws(SealingError) -> Result {
    try EventKey.withTemporary { (key: UnsafeMutableRawPointer) throws(SealingError) -> Result in
      Blake2b.keyed(slot.advanced(by: 32), tag: tag, id: id, into: key)
      return try body(EventKey(bytes: UnsafeRawPointer(key)))
    }
  }
}
