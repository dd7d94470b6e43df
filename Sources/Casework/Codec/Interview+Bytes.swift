package import Assessment

/// Parts of an interview that drafts and finished assessments share.
extension ByteWriter {
  /// How and with whom present.
  package mutating func put(_ circumstances: Circumstances) {
    put(circumstances.mode)
    put(circumstances.company)
    put(circumstances.spoken)
    put(circumstances.isIdentityConfirmed)
  }

  /// Replies in order; times as differences, so that a few bytes suffice for each.
  package mutating func put(history: [Interview.HistoryEntry]) {
    put(UInt64(history.count))
    var last: Int64 = 0
    for entry in history {
      put(entry.item.raw)
      put(entry.reply)
      let language: UInt8 = entry.language == .en ? 0 : 1
      put(byte: entry.mode.rawValue << 2 | language << 1 | (entry.isCarried ? 1 : 0))
      put(signed: entry.elapsed - last)
      last = entry.elapsed
    }
  }

  /// A note.
  package mutating func put(_ note: Interview.Note) {
    put(optional: note.item) { $0.put($1.raw) }
    put(note.text)
    put(signed: note.elapsed)
  }
}

extension ByteReader {
  /// How and with whom present.
  package mutating func circumstances() throws(Malformed) -> Circumstances {
    Circumstances(mode: try value(), company: try text(), spoken: try text(), isIdentityConfirmed: try flag())
  }

  /// Replies in order.
  package mutating func history() throws(Malformed) -> [Interview.HistoryEntry] {
    var last: Int64 = 0
    return try list { reader throws(Malformed) in
      let (item, reply, packed) = (ItemID(try reader.text()), try reader.reply(), try reader.byte())
      guard let mode = Mode(rawValue: packed >> 2) else { throw .invalid }
      let (elapsed, overflows) = last.addingReportingOverflow(try reader.signed())
      guard !overflows else { throw .invalid }
      last = elapsed
      return Interview.HistoryEntry(
        item: item, reply: reply, language: packed & 2 == 0 ? .en : .zhHans, mode: mode, elapsed: elapsed,
        isCarried: packed & 1 == 1)
    }
  }

  /// A note.
  package mutating func note() throws(Malformed) -> Interview.Note {
    Interview.Note(item: try optionalText().map(ItemID.init), text: try text(), elapsed: try signed())
  }
}
