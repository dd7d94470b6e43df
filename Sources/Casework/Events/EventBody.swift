/// What an event's body holds: a version byte, a kind, then fields in fixed order.
///
/// Kinds are numbered per domain in the high byte, so that a body moved to another domain is malformed there.
package protocol EventBody: Sendable {
  /// The domain whose key seals such bodies.
  static var domain: Domain { get }
  /// The body's kind, as written.
  var kind: UInt8 { get }
  /// Writes the fields that follow the kind.
  func writeFields(into writer: inout ByteWriter)
  /// Reads the fields of a kind.
  static func readFields(kind: UInt8, from reader: inout ByteReader) throws(ByteReader.Malformed) -> Self
}

extension EventBody {
  /// The version of the body formats that this program writes.
  private static var version: UInt8 { 1 }

  /// The body's bytes, not yet padded or sealed.
  package func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.put(byte: Self.version)
    writer.put(byte: Self.domain.rawValue)
    writer.put(byte: kind)
    writeFields(into: &writer)
    return writer.bytes
  }

  /// Reads a body; every byte must belong to it.
  package init(decoding bytes: [UInt8]) throws(ByteReader.Malformed) {
    var reader = ByteReader(bytes)
    guard try reader.byte() == Self.version, try reader.byte() == Self.domain.rawValue else { throw .invalid }
    self = try Self.readFields(kind: try reader.byte(), from: &reader)
    try reader.finish()
  }
}
