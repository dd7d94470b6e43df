import Casework

/// An event as it is stored: its header, and its body sealed to that header, or plain for directory and log.
///
/// There is no way to seal a body without the header that says where it belongs.
package struct SealedEvent: Hashable, Sendable {
  /// Where it belongs.
  package let header: EventHeader
  /// The header's bytes, as stored and chained.
  package let headerBytes: [UInt8]
  /// Twenty-four bytes; zeros for a plain body.
  package let nonce: [UInt8]
  /// The stored body.
  package let ciphertext: [UInt8]
  /// The body's digest, kept when the body is erased. Computed when asked for: opening needs neither it nor the leaf.
  package var bodyDigest: BodyDigest { .of(nonce: nonce, ciphertext: ciphertext) }
  /// Its place in the chain; the next event names it. Computed when asked for.
  package var leaf: Leaf { .of(headerBytes, bodyDigest) }

  private init(_ header: EventHeader, _ headerBytes: [UInt8], _ nonce: [UInt8], _ ciphertext: [UInt8]) {
    self.header = header
    self.headerBytes = headerBytes
    self.nonce = nonce
    self.ciphertext = ciphertext
  }

  /// Takes up an event from storage; opens nothing.
  package init(headerBytes: [UInt8], nonce: [UInt8], ciphertext: [UInt8]) throws(SealingError) {
    let header = try EventHeader(decoding: headerBytes)
    guard nonce.count == Cipher.nonceLength, ciphertext.count == Int(header.ciphertextLength),
      header.domain.isSealed || nonce.allSatisfy({ $0 == 0 })
    else { throw .malformed(.event) }
    self.init(header, headerBytes, nonce, ciphertext)
  }

  /// Seals a body at its place, under the key that the header names.
  ///
  /// - Throws: ``SealingError/misplaced`` where the key belongs to another member or domain.
  package static func seal(
    _ body: [UInt8], at header: EventHeader, with ring: KeyRing
  ) throws(SealingError) -> SealedEvent {
    guard header.isConsistent, let key = header.key, let place = header.place else { throw .headerIncomplete }
    let (placed, bytes) = try header.placing(body, storedLength: Cipher.sealedLength(of: body.count))
    let nonce = Sodium.random(Cipher.nonceLength)
    let ciphertext = try ring.withEventKey(of: header.event, under: key, at: place) { eventKey in
      Cipher.seal(body, place: bytes, nonce: nonce, key: eventKey)
    }
    return SealedEvent(placed, bytes, nonce, ciphertext)
  }

  /// Chains a body of a plain domain; it is signed with its commit, not sealed.
  package static func plain(_ body: [UInt8], at header: EventHeader) throws(SealingError) -> SealedEvent {
    guard header.isConsistent, !header.domain.isSealed else { throw .headerIncomplete }
    let (placed, bytes) = try header.placing(body, storedLength: body.count)
    return SealedEvent(placed, bytes, [UInt8](repeating: 0, count: Cipher.nonceLength), body)
  }

  /// The body of a plain domain; `nil` where it is sealed.
  package var plainBody: [UInt8]? { header.domain.isSealed ? nil : ciphertext }

  /// The body, sealed or plain.
  ///
  /// - Throws: ``SealingError/keyNotHeld`` where the ring holds neither the epoch's key nor the event's own,
  ///   ``SealingError/cannotOpen(_:)`` where anything differs from what was sealed.
  package func open(with ring: KeyRing) throws(SealingError) -> [UInt8] {
    guard let key = header.key, let place = header.place else { return ciphertext }
    let body = try ring.withEventKey(of: header.event, under: key, at: place) { eventKey in
      Cipher.open(ciphertext, place: headerBytes, nonce: nonce, key: eventKey)
    }
    guard let body else { throw .cannotOpen(.event) }
    return body
  }
}

extension EventHeader {
  /// Where the key of this event's body must belong; `nil` in plain domains.
  fileprivate var place: KeyPlace? {
    guard let member, domain.isSealed else { return nil }
    return KeyPlace(member: member, domain: domain)
  }

  /// The header with the stored body's length, and its bytes.
  fileprivate func placing(
    _ body: [UInt8], storedLength: Int
  ) throws(SealingError) -> (EventHeader, [UInt8]) {
    guard body.count <= Padding.longestBody else { throw .bodyTooLarge(limit: Padding.longestBody) }
    var placed = self
    placed.ciphertextLength = UInt32(storedLength)
    return (placed, placed.encoded())
  }
}
