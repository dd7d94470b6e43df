import CSodium

/// The key of one event's body or one draft, lent for the length of a call.
///
/// Derived from the epoch's key when it is at hand, or granted alone, for a flagged assessment.
struct EventKey: ~Copyable {
  /// Thirty-two bytes that the lender wipes.
  let bytes: UnsafeRawPointer

  /// What a grant of this key commits to.
  var commitment: KeyCommitment {
    KeyCommitment(
      memory: Memory32 { output in
        crypto_generichash_blake2b(
          output, 32, Array("commit".utf8), 6, bytes.assumingMemoryBound(to: UInt8.self), 32)
      })
  }

  /// Lends thirty-two bytes of the stack and wipes them: locked memory would cost a system call per event.
  static func withTemporary<Result, Failure: Error>(
    _ body: (UnsafeMutableRawPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var bytes = InlineArray<2, UInt128>(repeating: 0)
    return try withUnsafeMutablePointer(to: &bytes) { bytes throws(Failure) -> Result in
      defer { sodium_memzero(bytes, 32) }
      return try body(UnsafeMutableRawPointer(bytes))
    }
  }
}
