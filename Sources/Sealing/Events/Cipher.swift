import CSodium

/// XChaCha20-Poly1305 over a padded body; there is no form without associated data.
enum Cipher {
  /// The length of a nonce, drawn at random for each body.
  static let nonceLength = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  /// The length of the authentication tag behind the ciphertext.
  static let tagLength = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

  /// The length of a body once it is padded and sealed.
  static func sealedLength(of body: Int) -> Int { Padding.size(for: body) + tagLength }

  /// Pads and seals; the plain text is overwritten in place, so that no copy of it is left behind.
  static func seal(
    _ body: [UInt8], place: [UInt8], nonce: [UInt8], key: borrowing EventKey
  ) -> [UInt8] {
    let padded = Padding.size(for: body.count)
    let secret = key.bytes.assumingMemoryBound(to: UInt8.self)
    return Array(unsafeUninitializedCapacity: padded + tagLength) { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      base.initialize(repeating: 0, count: padded + tagLength)
      body.withUnsafeBufferPointer { source in
        if let first = source.baseAddress { base.update(from: first, count: source.count) }
      }
      base[body.count] = 0x80
      crypto_aead_xchacha20poly1305_ietf_encrypt(
        base, nil, base, UInt64(padded), place, UInt64(place.count), nil, nonce, secret)
      filled = padded + tagLength
    }
  }

  /// Opens and strips the padding; `nil` where anything at all differs from what was sealed.
  static func open(
    _ ciphertext: [UInt8], place: [UInt8], nonce: [UInt8], key: borrowing EventKey
  ) -> [UInt8]? {
    let padded = ciphertext.count - tagLength
    guard padded >= Padding.smallest, nonce.count == nonceLength else { return nil }
    let secret = key.bytes.assumingMemoryBound(to: UInt8.self)
    var end: Int?
    let body = [UInt8](unsafeUninitializedCapacity: padded) { buffer, filled in
      let result = crypto_aead_xchacha20poly1305_ietf_decrypt(
        buffer.baseAddress, nil, nil, ciphertext, UInt64(ciphertext.count), place, UInt64(place.count), nonce,
        secret)
      if result == 0 { end = Padding.end(of: UnsafeRawBufferPointer(buffer)) }
      filled = end ?? 0
    }
    return end == nil ? nil : body
  }
}
