/// Thirty-two bytes that are no secret: a digest, a leaf, a commitment, a public key.
///
/// Held in two machine words rather than an array, so that a scan over the chain allocates nothing for them.
/// Each kind is a type of its own: a body's digest never stands in for a leaf.
package protocol ThirtyTwoBytes: Hashable, Sendable, CustomStringConvertible {
  /// The bytes as they lie in memory, whatever the machine's byte order.
  var memory: Memory32 { get }

  /// Wraps bytes as they lie in memory.
  init(memory: Memory32)
}

/// The storage of ``ThirtyTwoBytes``.
package struct Memory32: Hashable, Sendable {
  private var first: UInt128 = 0
  private var second: UInt128 = 0

  /// Thirty-two zero bytes.
  package init() {}

  /// Bytes that a C function fills in.
  init(filledBy fill: (UnsafeMutablePointer<UInt8>) -> Void) {
    withUnsafeMutableBytes(of: &self) { bytes in
      if let base = bytes.bindMemory(to: UInt8.self).baseAddress { fill(base) }
    }
  }

  /// Lends the bytes.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(of: self, body)
  }
}

extension ThirtyTwoBytes {
  /// The bytes in order.
  package var bytes: [UInt8] { memory.withBytes { Array($0) } }

  /// Reads thirty-two bytes; `nil` for any other count.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var memory = Memory32()
    withUnsafeMutableBytes(of: &memory) { $0.copyBytes(from: bytes) }
    self.init(memory: memory)
  }

  /// Sixty-four lower-case hexadecimal digits.
  package var hex: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// The same digits.
  package var description: String { hex }
}
