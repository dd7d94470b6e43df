import Exchange

/// A source that gives bytes in pieces of a chosen size, as a pipe may.
func source(_ bytes: [UInt8], piece: Int = 1 << 16) -> CSVScanner.Source {
  var rest = bytes[...]
  return { room in
    let taken = rest.prefix(min(piece, room.count))
    room.copyBytes(from: taken)
    rest = rest.dropFirst(taken.count)
    return taken.count
  }
}

func source(_ text: String, piece: Int = 1 << 16) -> CSVScanner.Source {
  source(Array(text.utf8), piece: piece)
}

/// Every record of a file, header included.
func records(_ source: @escaping CSVScanner.Source) throws -> [[String]] {
  let scanner = CSVScanner(source)
  var records: [[String]] = []
  while try scanner.next() { records.append((0..<scanner.count).map { scanner.text($0) }) }
  return records
}
