/// An Ed25519 signature.
package struct Signature: Hashable, Sendable {
  /// The length of every signature.
  package static let length = 64

  /// Sixty-four bytes.
  package let bytes: [UInt8]

  /// Wraps sixty-four bytes; `nil` for any other count.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = Array(bytes)
  }

  init(filledBy fill: (UnsafeMutablePointer<UInt8>) -> Void) {
    bytes = Array(unsafeUninitializedCapacity: Self.length) { buffer, filled in
      if let base = buffer.baseAddress { fill(base) }
      filled = Self.length
    }
  }
}
