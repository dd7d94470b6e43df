import Clinic
import Glibc
import Terminal

/// A passphrase from the keyboard on its way to the seal: through locked memory and a pipe, never a `String`.
enum TypedPassphrase {
  private static let limit = 1024

  /// Asks once.
  static func ask(_ prompt: String) throws -> PassphraseSource {
    try withBuffer { buffer in
      let count = try PassphraseEntry.read(prompt: prompt, into: buffer)
      return try source(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// Asks for a new one twice; both must be the same.
  static func askTwice(_ prompt: String, again: String) throws -> PassphraseSource {
    try withBuffer { first in
      try withBuffer { second in
        let one = try PassphraseEntry.read(prompt: prompt, into: first)
        let two = try PassphraseEntry.read(prompt: again, into: second)
        let isSame = (0..<min(one, two)).reduce(UInt8(0)) { $0 | (first[$1] ^ second[$1]) } == 0
        guard one == two, isSame else { throw Trouble.passphrasesDiffer }
        return try source(UnsafeRawBufferPointer(rebasing: first[..<one]))
      }
    }
  }

  /// Lends locked memory for one line, and wipes it.
  static func withBuffer<Value>(
    _ body: (UnsafeMutableRawBufferPointer) throws -> Value
  ) rethrows -> Value {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: limit, alignment: 16)
    if let base = buffer.baseAddress { mlock(base, limit) }
    defer {
      if let base = buffer.baseAddress {
        explicit_bzero(base, limit)
        munlock(base, limit)
      }
      buffer.deallocate()
    }
    return try body(buffer)
  }

  /// The reading end of a pipe that holds the line: a pipe takes it whole, being shorter than its buffer.
  static func source(_ bytes: UnsafeRawBufferPointer) throws -> PassphraseSource {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw OutputFailure(code: errno) }
    defer { close(ends[1]) }
    let newline: [UInt8] = [10]
    guard bytes.isEmpty || write(ends[1], bytes.baseAddress, bytes.count) == bytes.count,
      write(ends[1], newline, 1) == 1
    else { throw OutputFailure(code: errno) }
    return .descriptor(ends[0])
  }
}
