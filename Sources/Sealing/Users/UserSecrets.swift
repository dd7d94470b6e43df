import CSodium
import Casework

/// A user's two secret keys, open for a session, in locked memory.
///
/// A class, because the memory has one owner; not `Sendable`, not printable, wiped when it is let go.
package final class UserSecrets {
  private enum Offset {
    static let box = 0
    static let sign = 32
    static let end = 96
  }

  /// The length of both secrets as they are sealed: the X25519 secret key, then the Ed25519 seed.
  static let seedLength = 64

  private let slab: LockedSlab
  /// The public halves.
  package let publicKeys: PublicKeys

  private init(_ slab: LockedSlab, box: [UInt8], sign: [UInt8]) throws(SealingError) {
    guard let publicKeys = PublicKeys(box: box, sign: sign) else { throw .malformed(.userSecrets) }
    self.slab = slab
    self.publicKeys = publicKeys
  }

  /// Draws two new pairs.
  package static func generate() throws(SealingError) -> UserSecrets {
    let slab = try LockedSlab(count: Offset.end)
    var box = [UInt8](repeating: 0, count: 32)
    var sign = box
    crypto_box_keypair(&box, slab.bytes(at: Offset.box))
    crypto_sign_keypair(&sign, slab.bytes(at: Offset.sign))
    return try UserSecrets(slab, box: box, sign: sign)
  }

  /// Rebuilds both pairs from what was sealed: sixty-four bytes, read in place.
  init(seeds: UnsafePointer<UInt8>) throws(SealingError) {
    let slab = try LockedSlab(count: Offset.end)
    var box = [UInt8](repeating: 0, count: 32)
    var sign = box
    slab.base.copyMemory(from: seeds, byteCount: 32)
    crypto_scalarmult_base(&box, slab.bytes(at: Offset.box))
    crypto_sign_seed_keypair(&sign, slab.bytes(at: Offset.sign), seeds.advanced(by: 32))
    guard let publicKeys = PublicKeys(box: box, sign: sign) else { throw .malformed(.userSecrets) }
    self.slab = slab
    self.publicKeys = publicKeys
  }

  /// Whether the memory is kept from being swapped to disk.
  package var isLocked: Bool { slab.isLocked }

  /// Signs bytes that begin with the tag of their kind of statement, as ``CommitStatement`` does.
  package func sign(_ bytes: [UInt8]) -> Signature {
    Signature { output in
      _ = crypto_sign_detached(output, nil, bytes, UInt64(bytes.count), slab.bytes(at: Offset.sign))
    }
  }

  /// Opens what was sealed to the box key, into `output`; whether it was for this user and unaltered.
  func openBox(_ box: [UInt8], into output: UnsafeMutableRawBufferPointer) -> Bool {
    guard box.count == output.count + crypto_box_sealbytes() else { return false }
    return crypto_box_seal_open(
      output.bindMemory(to: UInt8.self).baseAddress, box, UInt64(box.count), publicKeys.box,
      slab.bytes(at: Offset.box)) == 0
  }

  /// Lends the key of the user's own views, drawn from the box secret by a keyed hash with a tag of its own.
  func withViewKey<Result>(of user: UserID, _ body: (borrowing EventKey) -> Result) -> Result {
    EventKey.withTemporary { (key: UnsafeMutableRawPointer) -> Result in
      Blake2b.keyed(UnsafeRawPointer(slab.base), tag: "view", id: user.raw, into: key)
      defer { withExtendedLifetime(self) {} }
      return body(EventKey(bytes: UnsafeRawPointer(key)))
    }
  }

  /// Writes what is sealed under a passphrase: sixty-four bytes.
  func writeSeeds(to output: UnsafeMutableRawPointer) {
    output.copyMemory(from: slab.base, byteCount: 32)
    crypto_sign_ed25519_sk_to_seed(
      output.advanced(by: 32).assumingMemoryBound(to: UInt8.self), slab.bytes(at: Offset.sign))
  }
}

extension LockedSlab {
  fileprivate func bytes(at offset: Int) -> UnsafeMutablePointer<UInt8> {
    base.advanced(by: offset).assumingMemoryBound(to: UInt8.self)
  }
}

extension UserSecrets: CustomStringConvertible, CustomReflectable {
  /// The type, and nothing else.
  package var description: String { "UserSecrets" }

  /// Nothing: a dump of a larger value shows no key.
  package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
