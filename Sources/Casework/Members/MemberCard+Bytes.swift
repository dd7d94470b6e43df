extension MemberCard {
  /// Writes the whole card, for a folded view.
  package func writeWhole(into writer: inout ByteWriter) {
    write(into: &writer)
    writer.put(optional: lossDate) { $0.put($1) }
  }

  /// Reads what ``writeWhole(into:)`` wrote.
  package init(whole reader: inout ByteReader) throws(ByteReader.Malformed) {
    try self.init(from: &reader)
    lossDate = try reader.optional { reader throws(ByteReader.Malformed) in try reader.date() }
  }
}
