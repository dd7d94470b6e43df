import CSodium

/// A stretch of memory for secrets: never swapped, never dumped, fenced by guard pages, wiped when let go.
///
/// A class because the memory has an identity: two copies of a secret would be one too many.
final class LockedSlab {
  /// The first byte.
  let base: UnsafeMutableRawPointer
  /// How many bytes there are.
  let count: Int
  /// Whether the system agreed never to swap it; the limit on locked memory may be used up.
  let isLocked: Bool

  /// Takes `count` zero bytes.
  init(count: Int) throws(SealingError) {
    try Sodium.start()
    guard let base = sodium_malloc(count) else { throw .memoryUnavailable }
    sodium_memzero(base, count)
    self.base = base
    self.count = count
    // `sodium_malloc` locks and ignores a refusal; asking again for the same pages tells.
    isLocked = sodium_mlock(base, count) == 0
  }

  deinit { sodium_free(base) }
}
