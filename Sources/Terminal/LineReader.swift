import Glibc

/// Reads lines of UTF-8 from a file descriptor.
///
/// What is not valid UTF-8 is replaced, never dropped, so that a wrong encoding shows instead of changing an answer.
package struct LineReader {
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var isAtEnd = false

  /// Reads from a descriptor that stays open.
  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its line break; `nil` at the end of input, and where reading fails.
  ///
  /// A last line without a line break is not a line that a person finished: at a terminal it cannot happen, from
  /// a file it is taken as it is.
  package mutating func next() -> String? {
    while true {
      if let end = pending.firstIndex(of: 10) {
        let line = pending[..<end]
        pending.removeSubrange(...end)
        return text(line)
      }
      guard fill() else { return rest() }
    }
  }

  private mutating func rest() -> String? {
    guard !pending.isEmpty else { return nil }
    defer { pending = [] }
    return text(pending[...])
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == 13 ? bytes.dropLast() : bytes, as: UTF8.self)
  }

  private mutating func fill() -> Bool {
    guard !isAtEnd else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    var count = read(descriptor, &buffer, buffer.count)
    while count < 0, errno == EINTR { count = read(descriptor, &buffer, buffer.count) }
    isAtEnd = count <= 0
    if count > 0 { pending += buffer[..<count] }
    return count > 0
  }
}
