import CSodium
import Glibc
import Synchronization

/// Random bytes drawn from the system a page at a time: a system call for each nonce would cost an import more than
/// the nonce. Bytes are wiped as they are handed out; keys never come from here.
enum RandomPool {
  private struct Page: ~Copyable, @unchecked Sendable {
    // The memory belongs to the page alone, and the page is only reached through the lock.
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: RandomPool.size, alignment: 16)
    var used = RandomPool.size
    var process: Int32 = 0

    deinit { bytes.deallocate() }
  }

  private static let size = 4096
  private static let page = Mutex(Page())

  /// Fills memory with bytes that were never handed out before; a forked process draws its own.
  static func fill(_ target: UnsafeMutableRawPointer, _ count: Int) {
    guard count <= size / 8 else { return randombytes_buf(target, count) }
    page.withLock { page in
      if page.used + count > size || page.process != getpid() {
        randombytes_buf(page.bytes, size)
        (page.used, page.process) = (0, getpid())
      }
      let source = page.bytes.advanced(by: page.used)
      target.copyMemory(from: source, byteCount: count)
      sodium_memzero(source, count)
      page.used += count
    }
  }
}
