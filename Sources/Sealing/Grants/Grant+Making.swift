import CSodium
package import Casework

extension Grant {
  /// Key and digest, and what `crypto_box_seal` adds.
  static let boxLength = 64 + crypto_box_sealbytes()

  /// Grants a member's whole domain for one epoch, or one case; needs only the recipient's public keys.
  package static func make(
    epoch key: KeyID, in ring: KeyRing, to recipient: UserID, _ keys: PublicKeys, cause: UInt8
  ) throws(SealingError) -> Grant {
    try ring.withKey(key) { domainKey throws(SealingError) -> Grant in
      let terms = GrantTerms(
        place: domainKey.place, subject: .epoch, key: key, recipient: recipient, cause: cause)
      return try seal(domainKey.slot, terms, domainKey.commitment, to: keys, working: ring)
    }
  }

  /// Grants the body of one event and nothing else of its epoch.
  package static func make(
    event: EventID, under key: KeyID, at place: KeyPlace, in ring: KeyRing, to recipient: UserID,
    _ keys: PublicKeys, cause: UInt8
  ) throws(SealingError) -> Grant {
    let terms = GrantTerms(
      place: place, subject: .event(event), key: key, recipient: recipient, cause: cause)
    return try ring.withEventKey(of: event, under: key, at: place) { eventKey throws(SealingError) -> Grant in
      try seal(eventKey.bytes, terms, eventKey.commitment, to: keys, working: ring)
    }
  }

  /// Opens the grant and takes its key into the ring.
  ///
  /// - Throws: ``SealingError/grantNotForUser``, ``SealingError/grantContext``,
  ///   ``SealingError/grantCommitment`` or ``SealingError/keyConflict``; the ring is then as it was.
  package func open(with secrets: UserSecrets, into ring: KeyRing) throws(SealingError) {
    try ring.withScratch { work throws(SealingError) in
      guard secrets.openBox(box, into: UnsafeMutableRawBufferPointer(start: work, count: 64)) else {
        throw .grantNotForUser
      }
      let expected = terms.digest(committing: commitment)
      guard sodium_memcmp(work.advanced(by: 32), expected, 32) == 0 else { throw .grantContext }
      guard commitment == committed(work) else { throw .grantCommitment }
      try take(work, into: ring)
    }
  }

  private func take(_ bytes: UnsafeMutableRawPointer, into ring: KeyRing) throws(SealingError) {
    switch subject {
    case .epoch:
      try ring.insert(key, for: terms.place) { $0.copyMemory(from: bytes, byteCount: 32) }
    case .event(let event):
      try ring.insert(eventKeyOf: event, for: terms.place) { $0.copyMemory(from: bytes, byteCount: 32) }
    }
  }

  private func committed(_ bytes: UnsafeMutableRawPointer) -> KeyCommitment {
    switch subject {
    case .epoch:
      DomainKey(id: key, place: terms.place, slot: UnsafeRawPointer(bytes)).commitment
    case .event: EventKey(bytes: UnsafeRawPointer(bytes)).commitment
    }
  }

  private static func seal(
    _ key: UnsafeRawPointer, _ terms: GrantTerms, _ commitment: KeyCommitment, to keys: PublicKeys,
    working ring: KeyRing
  ) throws(SealingError) -> Grant {
    try ring.withScratch { work throws(SealingError) in
      work.copyMemory(from: key, byteCount: 32)
      work.advanced(by: 32).copyMemory(from: terms.digest(committing: commitment), byteCount: 32)
      guard let box = keys.seal(UnsafeRawBufferPointer(start: work, count: 64)) else {
        throw .unusablePublicKey
      }
      return Grant(terms, commitment: commitment, box: box)
    }
  }
}
