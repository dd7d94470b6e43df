/// BLAKE2b with thirty-two bytes of output, the digest of everything but the leaf.
package enum Blake2b {
  /// The digest of the pieces, one after the other.
  package static func digest32(_ pieces: [UInt8]...) -> [UInt8] {
    Blake2bState.with { state in
      for piece in pieces { piece.withUnsafeBytes { state.update($0) } }
      return Array(unsafeUninitializedCapacity: 32) { buffer, filled in
        if let base = buffer.baseAddress { state.finish(into: base) }
        filled = 32
      }
    }
  }

  /// The digest by which a file is known: kind, a zero byte, its length in eight big-endian bytes, its bytes.
  ///
  /// The kind stands first so that an instrument's bytes, taken as a policy, have another digest.
  package static func content(kind: String, bytes: [UInt8]) -> [UInt8] {
    let length = withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { Array($0) }
    return digest32(Array(kind.utf8) + [0], length, bytes)
  }

  /// Keyed: a subkey that nobody without the key can make, from a tag and an identifier's sixteen bytes.
  static func keyed(
    _ key: UnsafeRawPointer, tag: StaticString, id: UInt128, into output: UnsafeMutableRawPointer
  ) {
    Blake2bState.with(key: key) { state in
      state.update(UnsafeRawBufferPointer(start: tag.utf8Start, count: tag.utf8CodeUnitCount))
      withUnsafeBytes(of: id.bigEndian) { state.update($0) }
      state.finish(into: output.assumingMemoryBound(to: UInt8.self))
    }
  }
}
