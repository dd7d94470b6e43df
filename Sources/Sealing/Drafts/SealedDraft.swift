package import Casework

/// An unfinished interview as it is stored after every answer, sealed to its place.
///
/// Rolling the same interview back to an earlier draft *and* revision is not detected: drafts are replaced in
/// place and stand outside the chain.
package struct SealedDraft: Hashable, Sendable {
  /// Where it belongs.
  package let place: DraftPlace
  /// The key that it is sealed under: the member's clinical one, or the draft's own while the keyboard is handed over.
  package let key: KeyID
  /// Twenty-four bytes.
  package let nonce: [UInt8]
  /// The sealed body.
  package let ciphertext: [UInt8]

  private init(_ place: DraftPlace, _ key: KeyID, _ nonce: [UInt8], _ ciphertext: [UInt8]) {
    self.place = place
    self.key = key
    self.nonce = nonce
    self.ciphertext = ciphertext
  }

  /// Takes up a draft from storage; `stored` is ``stored``.
  package init(place: DraftPlace, nonce: [UInt8], stored: [UInt8]) throws(SealingError) {
    guard nonce.count == Cipher.nonceLength, let key = KeyID(bytes: stored.prefix(16)) else {
      throw .malformed(.draft)
    }
    self.init(place, key, nonce, Array(stored.dropFirst(16)))
  }

  /// What is stored beside place and nonce: the key's identifier, then the ciphertext.
  package var stored: [UInt8] { key.bytes + ciphertext }

  /// Seals a draft at its place, under a key of the member's clinical domain.
  package static func seal(
    _ body: [UInt8], at place: DraftPlace, under key: KeyID, with ring: KeyRing
  ) throws(SealingError) -> SealedDraft {
    guard body.count <= Padding.longestBody else { throw .bodyTooLarge(limit: Padding.longestBody) }
    let nonce = Sodium.random(Cipher.nonceLength)
    let ciphertext = try ring.withDraftKey(at: place, under: key) { draftKey in
      Cipher.seal(body, place: place.encoded(under: key), nonce: nonce, key: draftKey)
    }
    return SealedDraft(place, key, nonce, ciphertext)
  }

  /// The draft.
  package func open(with ring: KeyRing) throws(SealingError) -> [UInt8] {
    let body = try ring.withDraftKey(at: place, under: key) { draftKey in
      Cipher.open(ciphertext, place: place.encoded(under: key), nonce: nonce, key: draftKey)
    }
    guard let body else { throw .cannotOpen(.draft) }
    return body
  }
}

extension KeyRing {
  fileprivate func withDraftKey<Result>(
    at place: DraftPlace, under key: KeyID, _ body: (borrowing EventKey) throws(SealingError) -> Result
  ) throws(SealingError) -> Result {
    try withKey(key) { domainKey throws(SealingError) -> Result in
      guard domainKey.place == KeyPlace(member: place.member, domain: .clinical) else { throw .misplaced }
      return try domainKey.withDraftKey(of: place.interview, body)
    }
  }
}
