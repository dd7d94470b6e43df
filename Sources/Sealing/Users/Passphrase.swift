import CSodium
import Glibc

/// A passphrase: the bytes as typed, in locked memory, one final line end stripped.
///
/// Never a `String`, which copies and cannot be wiped. It cannot be copied or printed.
package struct Passphrase: ~Copyable {
  /// The longest in bytes.
  package static let limit = 1024
  /// The fewest characters of one that a person chose.
  package static let leastCharacters = 15

  private let slab: LockedSlab
  private let count: Int

  init(_ slab: LockedSlab, count: Int) {
    self.slab = slab
    self.count = count
  }

  /// Reads one line from an open descriptor: a terminal whose echo is off, or a pipe.
  ///
  /// One byte at a time, so that nothing behind the line is swallowed.
  ///
  /// - Throws: ``SealingError/passphraseMissing`` at the end of the input, which is never an empty passphrase.
  package init(reading descriptor: Int32) throws(SealingError) {
    let slab = try LockedSlab(count: Self.limit + 2)
    var count = 0
    while try slab.read(from: descriptor, at: count, upTo: 1) == 1 {
      count += 1
      if slab.byte(count - 1) == UInt8(ascii: "\n") { break }
      guard count < slab.count else { throw .passphraseTooLong(limit: Self.limit) }
    }
    try self.init(line: slab, count: count)
  }

  /// The whole of what was read, less one final line end.
  init(line slab: LockedSlab, count: Int) throws(SealingError) {
    var end = count
    if end > 0, slab.byte(end - 1) == UInt8(ascii: "\n") {
      end -= 1
      if end > 0, slab.byte(end - 1) == UInt8(ascii: "\r") { end -= 1 }
    }
    guard end > 0 else { throw .passphraseMissing }
    guard end <= Self.limit else { throw .passphraseTooLong(limit: Self.limit) }
    self.init(slab, count: end)
  }

  /// Whether it has fifteen characters, counted as Unicode scalars; asked when a new one is chosen.
  package var isLongEnough: Bool {
    let characters = bytes.count { $0 & 0xc0 != 0x80 }
    return characters >= Self.leastCharacters
  }

  /// Whether the memory is kept from being swapped to disk.
  package var isLocked: Bool { slab.isLocked }

  /// Whether both are the same, in constant time: the second typing of a new passphrase.
  package func equals(_ other: borrowing Passphrase) -> Bool {
    count == other.count && sodium_memcmp(slab.base, other.slab.base, count) == 0
  }

  /// Its bytes, lent; the owner must outlive their use.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: slab.base, count: count) }

  /// Derives thirty-two bytes with Argon2id.
  func derive(
    _ derivation: KeyDerivation, salt: [UInt8], into output: UnsafeMutableRawPointer
  ) throws(SealingError) {
    let result = crypto_pwhash(
      output.assumingMemoryBound(to: UInt8.self), 32, slab.base.assumingMemoryBound(to: CChar.self),
      UInt64(count), salt, UInt64(derivation.operations), Int(derivation.memory),
      crypto_pwhash_ALG_ARGON2ID13)
    guard result == 0 else { throw .derivationFailed }
  }
}

extension LockedSlab {
  /// The byte at an index within the slab.
  func byte(_ index: Int) -> UInt8 { base.load(fromByteOffset: index, as: UInt8.self) }

  /// One `read(2)`, resumed after a signal; how many bytes came, 0 at the end.
  func read(from descriptor: Int32, at offset: Int, upTo limit: Int) throws(SealingError) -> Int {
    while true {
      let got = Glibc.read(descriptor, base.advanced(by: offset), min(limit, count - offset))
      if got >= 0 { return got }
      guard errno == EINTR else { throw .passphraseMissing }
    }
  }
}
