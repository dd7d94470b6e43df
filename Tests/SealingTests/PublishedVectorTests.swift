import Testing

@testable import Sealing

/// Figures that others published, so that a wrong call of the library cannot agree with itself.
@Suite struct PublishedVectorTests {
  struct Ed25519: Sendable {
    let seed: String
    let publicKey: String
    let message: String
    let signature: String
  }

  /// RFC 8032, §7.1, tests 1 to 3.
  static let rfc8032 = [
    Ed25519(
      seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", message: "",
      signature: """
        e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b\
        d25bf5f0595bbe24655141438e7a100b
        """),
    Ed25519(
      seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", message: "72",
      signature: """
        92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c\
        387b2eaeb4302aeeb00d291612bb0c00
        """),
    Ed25519(
      seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", message: "af82",
      signature: """
        6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659\
        4a7c15e9716ed28dc027beceea1ec40a
        """),
  ]

  @Test("RFC 8032: keys, signatures, and their verification", arguments: rfc8032)
  func ed25519(_ vector: Ed25519) throws {
    let secrets = try UserSecrets(seeds: [UInt8](repeating: 1, count: 32) + hex(vector.seed))
    #expect(secrets.publicKeys.sign == hex(vector.publicKey))
    let signature = secrets.sign(hex(vector.message))
    #expect(signature.bytes == hex(vector.signature))
    #expect(secrets.publicKeys.verify(signature, of: hex(vector.message)))
    #expect(!secrets.publicKeys.verify(signature, of: hex(vector.message) + [0]))
  }

  @Test("RFC 7748, §6.1: the public key of Bob's X25519 secret")
  func x25519() throws {
    let secret = hex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")
    let secrets = try UserSecrets(seeds: secret + [UInt8](repeating: 1, count: 32))
    #expect(
      secrets.publicKeys.box == hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"))
  }

  @Test("BLAKE2b-256, by Python's hashlib, whose BLAKE2b-512 of “abc” is RFC 7693's")
  func blake2b() {
    let counting = (0..<1024).map { UInt8(truncatingIfNeeded: $0) }
    #expect(
      Blake2b.digest32([]) == hex("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"))
    #expect(
      Blake2b.digest32(Array("abc".utf8))
        == hex("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"))
    #expect(
      Blake2b.digest32(Array(counting[..<300]), [], Array(counting[300...]))
        == hex("f1551feeb252c7e60bb362205bd1ac2f70b145260a91d41e8c5d0a187549a5f2"))
  }

  /// The draft's plain text is shorter than our padding, so its tag does not occur; the key stream does.
  @Test("draft-irtf-cfrg-xchacha, A.3.1: key, nonce and counter give the published ciphertext")
  func xchacha20() throws {
    let sunscreen =
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
      + "sunscreen would be it."
    let key = Array(UInt8(0x80)...0x9f)
    let sealed = try EventKey.withTemporary { (bytes: UnsafeMutableRawPointer) throws(SealingError) in
      bytes.copyMemory(from: key, byteCount: 32)
      return Cipher.seal(
        Array(sunscreen.utf8), place: hex("50515253c0c1c2c3c4c5c6c7"), nonce: Array(0x40...0x57),
        key: EventKey(bytes: UnsafeRawPointer(bytes)))
    }
    let published = hex(
      """
      bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39\
      ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9\
      21f9664c97637da9768812f615c68b13b52e
      """)
    #expect(Array(sealed.prefix(sunscreen.utf8.count)) == published)
  }

  @Test("RFC 6962, §2.1: a leaf is SHA-256 behind a zero byte")
  func leafPrefix() throws {
    // SHA-256 of 00, 68 65 61 64 ("head"), and thirty-two bytes 07, by Python's hashlib.
    let digest = try #require(BodyDigest(bytes: [UInt8](repeating: 7, count: 32)))
    #expect(
      Leaf.of(Array("head".utf8), digest).hex
        == "4fcf987bb1860220bde5f36c978b37c429015e76363075d92f3a931b4760870a")
  }
}
