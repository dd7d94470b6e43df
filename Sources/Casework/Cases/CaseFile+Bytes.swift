/// A case as it is kept in a folded view: its events with their places, from which it is folded again.
extension CaseFile {
  /// Writes every event, oldest first.
  package func write(into writer: inout ByteWriter) {
    writer.put(list: entries) { writer, entry in
      writer.put(entry.position.sequence)
      writer.put(entry.position.event)
      writer.put(entry.position.author)
      writer.put(entry.position.time)
      writer.put(byte: entry.event.kind)
      entry.event.writeFields(into: &writer)
    }
  }

  /// Folds what ``write(into:)`` wrote.
  package init(of member: MemberID, from reader: inout ByteReader) throws(ByteReader.Malformed) {
    let entries = try reader.list { reader throws(ByteReader.Malformed) -> (Position, CrisisEvent) in
      let position = Position(
        sequence: try reader.varint(), event: try reader.id(), author: try reader.id(),
        time: try reader.instant())
      return (position, try CrisisEvent.readFields(kind: try reader.byte(), from: &reader))
    }
    guard let first = entries.first, var file = CaseFile(opening: first.1, of: member, at: first.0) else {
      throw .invalid
    }
    for (position, event) in entries.dropFirst() { file.apply(event, at: position) }
    self = file
  }
}
