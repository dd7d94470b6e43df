/// Remembers what the last rows of a kind came to: scores depend on nothing but the answers, sex and age, and in
/// a screening most rows repeat an earlier one letter for letter.
///
/// Its memory is bounded and never grows: some thousand places of fixed size, taken over in turn by newer rows. A
/// row with more text than fits is simply not remembered. A row is never told by its hash alone; its whole text is
/// compared. A class, since it owns its memory.
final class RowMemo {
  /// Places stand in small groups; a row may lie anywhere in the one group that its hash names.
  private static let groups = 1 << 11
  private static let groupSize = 4
  private static let longestTail = 1 << 11

  private struct Place {
    var (hash, keyLength, tailLength) = (UInt64(0), 0, 0)
  }

  /// So many rows in a row that were new, and rows do not seem to repeat: then only a few are kept, to notice if
  /// they begin to.
  private static let patience = 1 << 13
  private static let sparsely = 1 << 4

  private let longestKey: Int
  /// How many rows were looked for in vain since one was found.
  private var misses = 0
  private let keys: UnsafeMutablePointer<UInt8>
  private let tails: UnsafeMutablePointer<UInt8>
  private let places: UnsafeMutablePointer<Place>
  private let turns: UnsafeMutablePointer<UInt8>
  /// Where the key that is being looked for is put together.
  private let sought: UnsafeMutablePointer<UInt8>

  /// The text of a row.
  struct Key {
    fileprivate let hash: UInt64
    fileprivate let length: Int

    fileprivate var group: Int { Int(truncatingIfNeeded: hash ^ hash >> 32) & (RowMemo.groups - 1) }
  }

  /// Makes room for rows of that many cells.
  init(cells: Int) {
    longestKey = 4 * cells + 32
    let count = Self.groups * Self.groupSize
    (keys, tails) = (.allocate(capacity: count * longestKey), .allocate(capacity: count * Self.longestTail))
    (places, turns) = (.allocate(capacity: count), .allocate(capacity: Self.groups))
    sought = .allocate(capacity: longestKey)
    places.initialize(repeating: Place(), count: count)
    turns.initialize(repeating: 0, count: Self.groups)
  }

  deinit {
    for bytes in [keys, tails, turns, sought] { bytes.deallocate() }
    places.deallocate()
  }

  /// Puts together the cells of a row, each followed by a byte that UTF-8 never holds, so that no two different
  /// rows have the same key; `nil` where they do not fit.
  @inline(__always)
  func key(_ scanner: CSVScanner, _ columns: [Int]) -> Key? {
    let (sought, longestKey) = (sought, longestKey)
    var (length, hash) = (0, UInt64(0xCBF2_9CE4_8422_2325))
    for column in columns {
      let cell = scanner.cell(column)
      guard length + cell.count < longestKey else { return nil }
      for byte in cell {
        sought[length] = byte
        length += 1
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
      sought[length] = 0xFF
      length += 1
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    return Key(hash: hash, length: length)
  }

  /// What a row with the key that was put together last came to.
  @inline(__always)
  func tail(of key: Key) -> UnsafeBufferPointer<UInt8>? {
    let first = key.group * Self.groupSize
    for index in first..<first + Self.groupSize where places[index].hash == key.hash {
      guard places[index].keyLength == key.length, isSought(at: index, key.length) else { continue }
      misses = 0
      return UnsafeBufferPointer(start: tails + index * Self.longestTail, count: places[index].tailLength)
    }
    return nil
  }

  @inline(__always)
  private func isSought(at index: Int, _ length: Int) -> Bool {
    let known = keys + index * longestKey
    for place in 0..<length where known[place] != sought[place] { return false }
    return true
  }

  /// Keeps what the row with the key that was put together last came to.
  func keep(_ tail: UnsafeBufferPointer<UInt8>, for key: Key) {
    misses += 1
    guard misses < Self.patience || misses.isMultiple(of: Self.sparsely) else { return }
    guard tail.count <= Self.longestTail, let base = tail.baseAddress else { return }
    let turn = Int(turns[key.group])
    turns[key.group] = UInt8((turn + 1) % Self.groupSize)
    let index = key.group * Self.groupSize + turn
    (keys + index * longestKey).update(from: sought, count: key.length)
    (tails + index * Self.longestTail).update(from: base, count: tail.count)
    places[index] = Place(hash: key.hash, keyLength: key.length, tailLength: tail.count)
  }
}
