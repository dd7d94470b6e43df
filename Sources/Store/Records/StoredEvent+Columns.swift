import Sealing

extension StoredEvent {
  /// The columns that a row is read from, in their order.
  static let columns = "sequence, header, nonce, body, digest"

  /// Reads the row.
  init(_ row: borrowing Columns) throws {
    sequence = try row.count(0)
    headerBytes = row.bytes(1)
    nonce = row.bytes(2)
    content = try row.optionalBytes(3).map(Content.body) ?? .erased(Self.digest(row.bytes(4)))
  }

  /// About how much memory it takes.
  var size: Int { headerBytes.count + nonce.count + (ciphertext?.count ?? 32) }

  private static func digest(_ bytes: [UInt8]) throws -> BodyDigest {
    guard let digest = BodyDigest(bytes: bytes) else { throw UnreadableColumn() }
    return digest
  }
}
