/// Reads CSV (RFC 4180, UTF-8) row by row in memory that does not grow with the file.
///
/// A quotation mark opens a quoted cell only at the cell's beginning, so that a stray one spoils its own record
/// and never swallows the lines behind it. A class, since it owns one buffer that its rows point into: a cell is
/// valid until the next row is read.
public final class CSVScanner {
  /// The longest record that is taken, in bytes: anything longer is not a table of answers.
  public static let longestRecord = 1 << 20

  /// Fills a buffer with the file's next bytes; 0 at its end.
  public typealias Source = (UnsafeMutableRawBufferPointer) throws -> Int

  /// The line on which the current record starts, from 1.
  public private(set) var line = 0
  /// How many cells the current record has.
  public private(set) var count = 0

  private let source: Source
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var (begin, end, isAtEnd, linesSeen) = (0, 0, false, 0)
  /// Where each cell starts and stops. A record cannot have more cells than bytes and one.
  private let starts: UnsafeMutablePointer<Int32>
  private let stops: UnsafeMutablePointer<Int32>

  /// Reads from a source of bytes.
  public init(_ source: @escaping Source) {
    self.source = source
    buffer = .allocate(capacity: 2 * Self.longestRecord)
    (starts, stops) = (.allocate(capacity: buffer.count + 1), .allocate(capacity: buffer.count + 1))
  }

  deinit {
    buffer.deallocate()
    starts.deallocate()
    stops.deallocate()
  }

  /// The bytes of a cell of the current record, without quotation marks; valid until the next record.
  ///
  /// A record has ``count`` cells; beyond them there are only empty ones.
  @inline(__always)
  public func cell(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard index >= 0, index < count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let (start, stop) = (Int(starts[index]), Int(stops[index]))
    return UnsafeBufferPointer(rebasing: buffer[start..<stop])
  }

  /// A cell as text.
  public func text(_ index: Int) -> String { String(decoding: cell(index), as: UTF8.self) }

  /// Moves to the next record that is not a blank line; `false` at the end of the file.
  ///
  /// After ``CSVError/strayQuote(line:)`` the next call goes on behind the spoilt record; after any other error
  /// nothing that follows can be trusted.
  public func next() throws -> Bool {
    while true {
      guard let record = try takeRecord() else { return false }
      guard count > 1 || starts[0] < stops[0] || record.hasQuotes else { continue }
      try check(record)
      return true
    }
  }

  // MARK: Records

  /// What one pass over a record found besides its cells.
  private struct Record {
    var (newlines, high) = (0, UInt8(0))
    var (hasQuotes, hasStrayQuote) = (false, false)
    var stop = 0
  }

  /// How a pass over the buffer's bytes ended.
  private enum Pass {
    case whole(Record)
    case cut(Record, cells: Int, inQuotes: Bool)
  }

  private func takeRecord() throws -> Record? {
    while true {
      switch pass() {
      case .whole(let record):
        (line, linesSeen, begin) = (linesSeen + 1, linesSeen + record.newlines, record.stop + 1)
        return record
      case .cut(var record, let cells, let inQuotes):
        guard end - begin <= Self.longestRecord else { throw CSVError.recordTooLong(line: linesSeen + 1) }
        guard isAtEnd else {
          try refill()
          continue
        }
        line = linesSeen + 1
        guard !inQuotes else { throw CSVError.unterminatedQuote(line: line) }
        guard begin < end else { return nil }
        record.newlines += 1
        close(&record, cells, at: end)
        (linesSeen, begin) = (linesSeen + record.newlines, end)
        return record
      }
    }
  }

  /// Marks the cells from `begin` to the record's end in one pass; a record that is cut off is passed over anew
  /// once more bytes are there.
  private func pass() -> Pass {
    let (buffer, starts, stops, end) = (buffer, starts, stops, end)
    var record = Record()
    var (at, cells) = (begin, 0)
    starts[0] = Int32(at)
    while at < end {
      let byte = buffer[at]
      if byte > UInt8(ascii: ",") {
        record.high |= byte
      } else if byte == UInt8(ascii: ",") {
        stops[cells] = Int32(at)
        cells += 1
        starts[cells] = Int32(at + 1)
      } else if byte == UInt8(ascii: "\n") {
        record.newlines += 1
        close(&record, cells, at: at)
        return .whole(record)
      } else if byte == UInt8(ascii: "\"") {
        if at > starts[cells] {
          record.hasStrayQuote = true
        } else {
          guard let closing = closingQuote(after: at, &record) else {
            return .cut(record, cells: cells, inQuotes: true)
          }
          at = closing
        }
      }
      at += 1
    }
    return .cut(record, cells: cells, inQuotes: false)
  }

  /// The mark that closes a quoted cell; `nil` where it does not lie in the buffer.
  ///
  /// A mark at the very end of what was read may be the first of a doubled pair: that cannot be told yet.
  private func closingQuote(after opening: Int, _ record: inout Record) -> Int? {
    record.hasQuotes = true
    var at = opening + 1
    while at < end {
      let byte = buffer[at]
      record.high |= byte
      if byte == UInt8(ascii: "\n") { record.newlines += 1 }
      if byte == UInt8(ascii: "\"") {
        guard at + 1 < end || isAtEnd else { return nil }
        guard at + 1 < end, buffer[at + 1] == byte else { return at }
        at += 1
      }
      at += 1
    }
    return nil
  }

  private func close(_ record: inout Record, _ cells: Int, at stop: Int) {
    record.stop = stop
    let hasReturn = stop > Int(starts[cells]) && buffer[stop - 1] == UInt8(ascii: "\r")
    stops[cells] = Int32(hasReturn ? stop - 1 : stop)
    count = cells + 1
  }

  private func check(_ record: Record) throws {
    let bytes = buffer[Int(starts[0])..<Int(stops[count - 1])]
    guard bytes.count <= Self.longestRecord else { throw CSVError.recordTooLong(line: line) }
    guard record.high < 0x80 || String(validating: bytes, as: UTF8.self) != nil else {
      throw CSVError.encoding(line: line)
    }
    if record.hasStrayQuote { throw CSVError.strayQuote(line: line) }
    if record.hasQuotes { for index in 0..<count { try unquote(index) } }
  }

  /// Takes the marks off a quoted cell, closing up doubled ones in place.
  private func unquote(_ index: Int) throws {
    let (start, stop) = (Int(starts[index]), Int(stops[index]))
    let quote = UInt8(ascii: "\"")
    guard start < stop, buffer[start] == quote else { return }
    var (read, write) = (start + 1, start)
    while read < stop {
      if buffer[read] == quote {
        guard read + 1 < stop, buffer[read + 1] == quote else { break }
        read += 1
      }
      buffer[write] = buffer[read]
      (read, write) = (read + 1, write + 1)
    }
    guard read + 1 == stop else { throw CSVError.strayQuote(line: line) }
    stops[index] = Int32(write)
  }

  // MARK: Reading on

  /// Moves what is unread to the front and reads at least as much again, so that a long record that arrives in
  /// drops is not passed over once per drop.
  private func refill() throws {
    if begin > 0, let base = buffer.baseAddress {
      base.update(from: base + begin, count: end - begin)
      (begin, end) = (0, end - begin)
    }
    let isFirst = linesSeen == 0 && end == 0
    let goal = min(max(2 * end, 3), buffer.count)
    while end < goal, !isAtEnd {
      let room = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[end...])
      let read = try source(room)
      end += read
      isAtEnd = read == 0
    }
    if isFirst { try refuseOtherEncodings() }
  }

  /// A byte-order mark of UTF-8 is skipped; one of UTF-16, or a zero byte, says that this is not UTF-8.
  private func refuseOtherEncodings() throws {
    guard end >= 2 else { return }
    let mark = (buffer[0], buffer[1])
    guard mark != (0xFF, 0xFE), mark != (0xFE, 0xFF), mark.0 != 0, mark.1 != 0 else {
      throw CSVError.encoding(line: 1)
    }
    if end >= 3, mark == (0xEF, 0xBB), buffer[2] == 0xBF { begin = 3 }
  }
}
