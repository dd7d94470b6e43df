/// Reads CSV (RFC 4180, UTF-8) row by row in memory that does not grow with the file.
///
/// A class, since it owns one buffer that its rows point into: a cell is valid until the next row is read.
public final class CSVScanner {
  /// The longest record that is taken, in bytes: anything longer is not a table of answers.
  public static let longestRecord = 1 << 20

  /// Fills a buffer with the file's next bytes; 0 at its end.
  public typealias Source = (UnsafeMutableRawBufferPointer) throws -> Int

  /// The line on which the current record starts, from 1.
  public private(set) var line = 0
  /// How many cells the current record has.
  public var count: Int { starts.count }

  private let source: Source
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var (begin, end, isAtEnd, linesSeen) = (0, 0, false, 0)
  private var starts: [Int32] = []
  private var lengths: [Int32] = []

  /// Reads from a source of bytes.
  public init(_ source: @escaping Source) {
    self.source = source
    buffer = .allocate(capacity: 2 * Self.longestRecord)
  }

  deinit { buffer.deallocate() }

  /// The bytes of a cell of the current record, without quotation marks; valid until the next record.
  public func cell(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: buffer[Int(starts[index])..<Int(starts[index] + lengths[index])])
  }

  /// A cell as text.
  public func text(_ index: Int) -> String { String(decoding: cell(index), as: UTF8.self) }

  /// Moves to the next record that is not a blank line; `false` at the end of the file.
  public func next() throws -> Bool {
    while true {
      guard let (record, hasQuotes, isASCII) = try takeRecord() else { return false }
      guard record.isEmpty == false else { continue }
      guard isASCII || String(validating: buffer[record], as: UTF8.self) != nil else {
        throw CSVError.encoding(line: line)
      }
      starts.removeAll(keepingCapacity: true)
      lengths.removeAll(keepingCapacity: true)
      if hasQuotes { try splitQuoted(record) } else { split(record) }
      return true
    }
  }

  /// Finds the end of the next record in the buffer, reading more where it is not there yet.
  private func takeRecord() throws -> (Range<Int>, hasQuotes: Bool, isASCII: Bool)? {
    var (scan, inQuotes, hasQuotes, high, newlines) = (begin, false, false, UInt8(0), 0)
    while true {
      while scan < end {
        let byte = buffer[scan]
        high |= byte
        if byte == UInt8(ascii: "\"") {
          hasQuotes = true
          inQuotes.toggle()
        } else if byte == UInt8(ascii: "\n") {
          newlines += 1
          if !inQuotes { return finishRecord(at: scan, newlines: newlines, hasQuotes, high < 0x80) }
        }
        scan += 1
      }
      guard scan - begin <= Self.longestRecord else { throw CSVError.recordTooLong(line: linesSeen + 1) }
      if isAtEnd {
        line = linesSeen + 1
        guard !inQuotes else { throw CSVError.unterminatedQuote(line: line) }
        guard scan > begin else { return nil }
        return finishRecord(at: scan, newlines: newlines + 1, hasQuotes, high < 0x80)
      }
      scan -= try refill()
    }
  }

  private func finishRecord(
    at stop: Int, newlines: Int, _ hasQuotes: Bool, _ isASCII: Bool
  ) -> (Range<Int>, hasQuotes: Bool, isASCII: Bool) {
    (line, linesSeen) = (linesSeen + 1, linesSeen + newlines)
    let last = stop > begin && buffer[stop - 1] == UInt8(ascii: "\r") ? stop - 1 : stop
    defer { begin = min(stop + 1, end) }
    return (begin..<last, hasQuotes, isASCII)
  }

  /// Moves what is unread to the front and reads on; gives how far it moved.
  private func refill() throws -> Int {
    let moved = begin
    if begin > 0, let base = buffer.baseAddress {
      base.update(from: base + begin, count: end - begin)
      (begin, end) = (0, end - begin)
    }
    let room = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[end...])
    let read = try source(room)
    if linesSeen == 0, end == 0 { try refuseOtherEncodings(read) }
    end += read
    isAtEnd = read == 0
    return moved
  }

  /// A byte-order mark of UTF-8 is skipped; one of UTF-16 says that this is not UTF-8.
  private func refuseOtherEncodings(_ read: Int) throws {
    guard read >= 2 else { return }
    let mark = (buffer[0], buffer[1])
    guard mark != (0xFF, 0xFE), mark != (0xFE, 0xFF) else { throw CSVError.encoding(line: 1) }
    if read >= 3, mark == (0xEF, 0xBB), buffer[2] == 0xBF {
      for index in 0..<3 { buffer[index] = UInt8(ascii: " ") }
      begin = 3
    }
  }

  private func split(_ record: Range<Int>) {
    var start = record.lowerBound
    for index in record where buffer[index] == UInt8(ascii: ",") {
      append(start, index)
      start = index + 1
    }
    append(start, record.upperBound)
  }

  /// Splits a record with quoted cells, closing up doubled quotation marks in place.
  private func splitQuoted(_ record: Range<Int>) throws {
    var index = record.lowerBound
    while true {
      index = try takeCell(from: index, before: record.upperBound)
      guard index < record.upperBound else { break }
      index += 1
      if index == record.upperBound {
        append(index, index)
        break
      }
    }
  }

  /// Takes one cell and gives the place of the comma, or of the record's end, behind it.
  private func takeCell(from start: Int, before limit: Int) throws -> Int {
    let quote = UInt8(ascii: "\"")
    guard start < limit, buffer[start] == quote else {
      let stop = (start..<limit).first { buffer[$0] == UInt8(ascii: ",") } ?? limit
      guard !buffer[start..<stop].contains(quote) else { throw CSVError.strayQuote(line: line) }
      append(start, stop)
      return stop
    }
    var (read, write) = (start + 1, start + 1)
    while read < limit {
      if buffer[read] == quote {
        guard read + 1 < limit, buffer[read + 1] == quote else { break }
        read += 1
      }
      buffer[write] = buffer[read]
      (read, write) = (read + 1, write + 1)
    }
    append(start + 1, write)
    guard read + 1 == limit || (read + 1 < limit && buffer[read + 1] == UInt8(ascii: ",")) else {
      throw CSVError.strayQuote(line: line)
    }
    return read + 1
  }

  private func append(_ start: Int, _ stop: Int) {
    starts.append(Int32(start))
    lengths.append(Int32(stop - start))
  }
}
