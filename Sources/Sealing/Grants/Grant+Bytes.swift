package import Casework

extension Grant {
  /// The length of every grant.
  package static let length = 67 + 32 + boxLength

  /// Appends the grant's fields, in their fixed order and widths.
  package func put(into writer: inout ByteWriter) {
    terms.put(into: &writer)
    writer.put(raw: commitment.bytes)
    writer.put(raw: box)
  }

  /// Reads what ``put(into:)`` wrote.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    let terms = try GrantTerms(from: &reader)
    guard let commitment = KeyCommitment(bytes: try reader.raw(32)) else { throw .invalid }
    self.init(terms, commitment: commitment, box: try reader.raw(Self.boxLength))
  }

  /// The grant by itself.
  package func encoded() -> [UInt8] {
    var writer = ByteWriter(reserving: Self.length)
    put(into: &writer)
    return writer.bytes
  }

  /// Reads one grant that stands by itself.
  package init(decoding bytes: [UInt8]) throws(SealingError) {
    var reader = ByteReader(bytes)
    do {
      try self.init(from: &reader)
      try reader.finish()
    } catch {
      throw .malformed(.grant)
    }
  }
}
