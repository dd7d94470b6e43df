/// Writes a body's fields in their fixed order: varints, length-prefixed UTF-8, sixteen-byte identifiers.
package struct ByteWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8]

  /// Starts with room for one padded body.
  package init(reserving capacity: Int = 256) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// One byte.
  package mutating func put(byte: UInt8) { bytes.append(byte) }

  /// A fixed-width integer, big-endian.
  package mutating func put(fixed value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// An unsigned LEB128 varint: small numbers take one byte.
  package mutating func put(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A signed number, zigzag-coded so that small negatives stay short.
  package mutating func put(signed value: Int64) {
    put(UInt64(bitPattern: value << 1 ^ value >> 63))
  }

  /// A flag.
  package mutating func put(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// Bytes whose length the reader knows.
  package mutating func put(raw: some Collection<UInt8>) { bytes.append(contentsOf: raw) }

  /// Bytes behind their length.
  package mutating func put(blob: some Collection<UInt8>) {
    put(UInt64(blob.count))
    bytes.append(contentsOf: blob)
  }

  /// Text as UTF-8 behind its length in bytes.
  package mutating func put(_ text: String) { put(blob: text.utf8) }

  /// An identifier's sixteen bytes.
  package mutating func put(_ id: some RandomID) { put(fixed: id.raw) }

  /// A presence byte, then the value where there is one.
  package mutating func put<Value>(optional value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
    put(value != nil)
    if let value { write(&self, value) }
  }

  /// A count, then each element.
  package mutating func put<Element>(
    list: some Collection<Element>, _ write: (inout ByteWriter, Element) -> Void
  ) {
    put(UInt64(list.count))
    for element in list { write(&self, element) }
  }
}
