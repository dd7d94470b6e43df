/// A data dictionary as its file has it: rows, in order.
struct DataDictionary {
  private(set) var fields: [DictionaryField] = []
  /// What the file has beyond what is understood.
  private(set) var notes: [FormNote] = []

  /// Reads a file.
  ///
  /// - Throws: ``FormRefusal`` for a file that is no dictionary, or whose rows cannot all be read: a lost row
  ///   would be a lost question.
  init(_ bytes: [UInt8]) throws(FormRefusal) {
    let scanner = CSVScanner(Self.source(of: bytes))
    do {
      let header = try CSVHeader(reading: scanner)
      try readRows(scanner, header, try columns(of: header))
    } catch let refusal as FormRefusal {
      throw refusal
    } catch {
      throw FormRefusal([FormNote(place: "file", message: "\(error)")])
    }
    guard !fields.isEmpty else {
      throw FormRefusal([FormNote(place: "file", message: "the dictionary has no fields")])
    }
  }

  private static func source(of bytes: [UInt8]) -> CSVScanner.Source {
    var rest = bytes[...]
    return { room in
      let taken = rest.prefix(room.count)
      room.copyBytes(from: taken)
      rest = rest.dropFirst(taken.count)
      return taken.count
    }
  }

  private mutating func columns(of header: CSVHeader) throws(FormRefusal) -> [DictionaryColumn: Int] {
    var (columns, reasons): ([DictionaryColumn: Int], [FormNote]) = ([:], [])
    for (place, name) in header.names.enumerated() {
      guard let column = DictionaryColumn(header: name) else {
        notes.append(
          FormNote(place: "file", message: "the column '\(name)' means nothing here and is left out"))
        continue
      }
      if columns.updateValue(place, forKey: column) != nil {
        reasons.append(
          FormNote(place: "file", message: "the column '\(column.rawValue)' is there twice, as '\(name)' too")
        )
      }
    }
    for column in DictionaryColumn.needed where columns[column] == nil {
      reasons.append(
        FormNote(
          place: "file",
          message:
            "no REDCap data dictionary: the column '\(column.longNames[0])' (\(column.rawValue)) is missing"))
    }
    guard reasons.isEmpty else { throw FormRefusal(reasons) }
    return columns
  }

  private mutating func readRows(
    _ scanner: CSVScanner, _ header: CSVHeader, _ columns: [DictionaryColumn: Int]
  ) throws {
    var reasons: [FormNote] = []
    while true {
      do {
        guard try scanner.next() else { break }
        if scanner.isBlank { continue }
        reasons += take(scanner, columns) + surplus(scanner, header)
      } catch let error as CSVError {
        reasons.append(FormNote(place: "file", message: error.description))
        guard error.isConfinedToRow else { break }
      }
    }
    guard reasons.isEmpty else { throw FormRefusal(reasons) }
  }

  /// Keeps a row; says what it lacks to be one.
  private mutating func take(_ scanner: CSVScanner, _ columns: [DictionaryColumn: Int]) -> [FormNote] {
    let cells = columns.compactMapValues { place in
      let text = String(scanner.text(place).trimmed)
      return text.isEmpty ? nil : text
    }
    let field = DictionaryField(line: scanner.line, isFirst: fields.isEmpty, cells: cells)
    fields.append(field)
    return [DictionaryColumn.field, .form].filter { field[$0].isEmpty }.map { column in
      FormNote(place: "line \(scanner.line)", message: "the row has no \(column.longNames[0])")
    }
  }

  /// Spreadsheets leave out empty cells at a row's end, or add some; filled ones are a comma in the wrong place.
  private func surplus(_ scanner: CSVScanner, _ header: CSVHeader) -> [FormNote] {
    let extra = header.names.count..<max(header.names.count, scanner.count)
    guard extra.contains(where: { !scanner.text($0).trimmed.isEmpty }) else { return [] }
    let error = CSVError.cellCount(line: scanner.line, expected: header.names.count, found: scanner.count)
    return [FormNote(place: "file", message: error.description)]
  }
}

extension StringProtocol {
  /// The text without white space around it, line breaks included.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }

  /// The text on one line, with single blanks.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
