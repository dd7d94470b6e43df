/// Reads what ``ByteWriter`` wrote; every read is bounded, so hostile bytes give an error and never a trap.
package struct ByteReader: Sendable {
  /// Why bytes could not be read. It says nothing of what they hold.
  package enum Malformed: Error, Equatable, Sendable {
    /// A field ends beyond the bytes.
    case truncated
    /// A number, flag or tag that no writer of this version makes.
    case invalid
    /// A length-prefixed text that is not UTF-8.
    case notUTF8
    /// Bytes left after the last field.
    case trailing
  }

  private let bytes: [UInt8]
  private var position = 0

  /// Reads from the first byte on.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many bytes are left.
  package var remaining: Int { bytes.count - position }

  /// One byte.
  package mutating func byte() throws(Malformed) -> UInt8 {
    guard position < bytes.count else { throw .truncated }
    defer { position += 1 }
    return bytes[position]
  }

  /// A big-endian integer of the type's width.
  package mutating func fixed<Value: FixedWidthInteger & BitwiseCopyable>(
    _: Value.Type = Value.self
  ) throws(Malformed) -> Value {
    let width = Value.bitWidth / 8
    guard remaining >= width else { throw .truncated }
    defer { position += width }
    let start = position
    return bytes.withUnsafeBytes { Value(bigEndian: $0.loadUnaligned(fromByteOffset: start, as: Value.self)) }
  }

  /// An unsigned varint in its one shortest spelling.
  package mutating func varint() throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 63, by: 7) {
      let next = try byte()
      guard shift < 63 || next <= 1 else { throw .invalid }
      value |= UInt64(next & 0x7f) << shift
      guard next & 0x80 != 0 else {
        guard next != 0 || shift == 0 else { throw .invalid }
        return value
      }
    }
    throw .invalid
  }

  /// A zigzag-coded signed number.
  package mutating func signed() throws(Malformed) -> Int64 {
    let raw = try varint()
    return Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1)
  }

  /// A varint that counts things still to come, each at least one byte long.
  package mutating func count() throws(Malformed) -> Int {
    let value = try varint()
    guard value <= UInt64(remaining) else { throw .truncated }
    return Int(value)
  }

  /// A flag.
  package mutating func flag() throws(Malformed) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw .invalid
    }
  }

  /// As many bytes as asked for.
  package mutating func raw(_ count: Int) throws(Malformed) -> [UInt8] {
    guard count >= 0, remaining >= count else { throw .truncated }
    defer { position += count }
    let start = position
    return bytes.withUnsafeBufferPointer { Array(UnsafeBufferPointer(rebasing: $0[start..<start + count])) }
  }

  /// Bytes behind their length.
  package mutating func blob() throws(Malformed) -> [UInt8] { try raw(count()) }

  /// UTF-8 text behind its length.
  package mutating func text() throws(Malformed) -> String {
    let length = try count()
    let start = position
    position += length
    let text = bytes.withUnsafeBufferPointer { buffer in
      String(validating: UnsafeBufferPointer(rebasing: buffer[start..<start + length]), as: UTF8.self)
    }
    guard let text else { throw .notUTF8 }
    return text
  }

  /// A sixteen-byte identifier.
  package mutating func id<ID: RandomID>(_: ID.Type = ID.self) throws(Malformed) -> ID {
    ID(raw: try fixed())
  }

  /// The value behind a presence byte.
  package mutating func optional<Value>(
    _ read: (inout ByteReader) throws(Malformed) -> Value
  ) throws(Malformed) -> Value? {
    try flag() ? try read(&self) : nil
  }

  /// Elements behind their count.
  package mutating func list<Element>(
    _ read: (inout ByteReader) throws(Malformed) -> Element
  ) throws(Malformed) -> [Element] {
    let count = try count()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }

  /// Ends the reading: everything must have been read.
  package func finish() throws(Malformed) {
    guard remaining == 0 else { throw .trailing }
  }
}
