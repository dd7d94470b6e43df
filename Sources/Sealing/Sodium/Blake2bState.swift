import CSodium

/// A BLAKE2b computation under way, with thirty-two bytes of output, on the stack and wiped at its end.
///
/// libsodium's state type asks for an alignment that Swift does not give to imported types; so the room is
/// taken here, and rounded up.
struct Blake2bState: ~Copyable {
  private static let alignment = 64
  private let state: OpaquePointer

  /// Lends a started computation, keyed where `key` points to thirty-two bytes.
  static func with<Result>(
    key: UnsafeRawPointer? = nil, _ body: (borrowing Blake2bState) -> Result
  ) -> Result {
    // 384 bytes of state, and up to 63 to round up by.
    var room = InlineArray<28, UInt128>(repeating: 0)
    return withUnsafeMutablePointer(to: &room) { room in
      let start = UnsafeMutableRawPointer(room).alignedUp(toMultipleOf: alignment)
      let state = OpaquePointer(start)
      crypto_generichash_blake2b_init(
        state, key?.assumingMemoryBound(to: UInt8.self), key == nil ? 0 : 32, 32)
      defer { sodium_memzero(start, crypto_generichash_blake2b_statebytes()) }
      return body(Blake2bState(state: state))
    }
  }

  /// Takes in more bytes.
  func update(_ bytes: UnsafeRawBufferPointer) {
    crypto_generichash_blake2b_update(
      state, bytes.bindMemory(to: UInt8.self).baseAddress, UInt64(bytes.count))
  }

  /// Writes the thirty-two bytes; nothing may follow.
  func finish(into output: UnsafeMutablePointer<UInt8>) {
    crypto_generichash_blake2b_final(state, output, 32)
  }
}
