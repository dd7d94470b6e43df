import Glibc

/// A line that is typed without showing, byte by byte in memory that its owner wipes.
package struct HiddenEntry {
  /// How the typing ended.
  package enum Ending: Hashable, Sendable {
    /// With Enter, after that many bytes.
    case typed(Int)
    /// It does not fit the buffer.
    case tooLong
    /// The user wants to leave the program.
    case left
    /// The terminal is gone, or the program was asked to end.
    case ended
  }

  private let buffer: UnsafeMutableRawBufferPointer
  private var count = 0
  private var isOverfull = false

  /// Writes into a buffer from its start.
  init(_ buffer: UnsafeMutableRawBufferPointer) { self.buffer = buffer }

  /// Reads one byte; `nil` as long as the line goes on.
  mutating func read(from descriptor: Int32) -> Ending? {
    var byte: UInt8 = 0
    let got = Glibc.read(descriptor, &byte, 1)
    if got < 0, errno == EINTR || errno == EAGAIN { return nil }
    guard got == 1 else { return .ended }
    defer { byte = 0 }
    switch byte {
    // Enter alone is a key pressed by habit, no passphrase: the question stands.
    case 10 where count == 0, 13 where count == 0: break
    case 10, 13: return isOverfull ? .tooLong : .typed(count)
    case 8, 127: removeLast()
    case 21: empty()
    case 17: return .left
    case 27: Self.dropSequence(from: descriptor)
    case 0..<32: break
    case _ where count < buffer.count:
      buffer[count] = byte
      count += 1
    case _: isOverfull = true
    }
    return nil
  }

  /// Takes back one character, whatever its bytes.
  private mutating func removeLast() {
    while count > 0 {
      count -= 1
      let byte = buffer[count]
      buffer[count] = 0
      if byte & 0xC0 != 0x80 { return }
    }
  }

  private mutating func empty() {
    if let base = buffer.baseAddress { explicit_bzero(base, buffer.count) }
    (count, isOverfull) = (0, false)
  }

  /// What an arrow or another special key sends after its first byte is no part of a passphrase.
  private static func dropSequence(from descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    var byte: UInt8 = 0
    var isFirst = true
    while poll(&request, 1, 20) > 0, Glibc.read(descriptor, &byte, 1) == 1 {
      let isIntroducer = isFirst && (byte == 0x5B || byte == 0x4F)
      isFirst = false
      if !isIntroducer, 0x40...0x7E ~= byte { return }
    }
  }
}
