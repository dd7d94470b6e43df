/// The cells of a terminal of the plainest kind: what a program draws there can be read back.
///
/// It understands what its own entry for terminfo promises and nothing else.
struct CellTerminal {
  /// The entry for terminfo: addressing, clearing, the second screen, the cursor, and the usual keys.
  static let terminfo = """
    nuanxin-cells|cells that can be read back,
    \tcols#80, lines#24,
    \tclear=\\E[H\\E[2J, cup=\\E[%i%p1%d;%p2%dH, ed=\\E[J, el=\\E[K,
    \tsmcup=\\E[?1049h, rmcup=\\E[?1049l, civis=\\E[?25l, cnorm=\\E[?25h,
    \tbold=\\E[1m, rev=\\E[7m, dim=\\E[2m, sgr0=\\E[m, cr=\\r, ind=\\n,
    \tkcuu1=\\E[A, kcud1=\\E[B, kcuf1=\\E[C, kcub1=\\E[D, khome=\\E[H, kend=\\E[F,
    \tkpp=\\E[5~, knp=\\E[6~, kdch1=\\E[3~, kcbt=\\E[Z, kbs=^H,

    """

  private var rows: [[Character?]]
  private var columns: Int
  private var place = (row: 0, column: 0)
  private var pending: [UInt8] = []
  /// Whether the cursor can be seen.
  private(set) var showsCursor = true
  /// Whether the second screen is in use.
  private(set) var isOnSecondScreen = false

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// What can be read, line by line, without what trails.
  var lines: [String] {
    rows.map { row in
      var text = String(row.compactMap(\.self))
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// Takes another size, with nothing in it: a program draws itself anew.
  mutating func resize(columns: Int, rows: Int) { self = resized(columns, rows) }

  private func resized(_ columns: Int, _ rows: Int) -> Self {
    var other = Self(columns: columns, rows: rows)
    (other.showsCursor, other.isOnSecondScreen, other.pending) = (showsCursor, isOnSecondScreen, pending)
    return other
  }

  /// Takes in what a program wrote; a sequence that is not whole yet waits for its rest.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var rest = pending[...]
    while let first = rest.first {
      let length =
        switch first {
        case 0x1B: control(rest)
        case 0..<0x20, 0x7F: single(first)
        case _: character(rest)
        }
      guard let length else { break }
      rest = rest.dropFirst(length)
    }
    pending = Array(rest)
  }

  private mutating func single(_ byte: UInt8) -> Int? {
    if byte == 13 { place.column = 0 }
    if byte == 10 { place.row = min(place.row + 1, rows.count - 1) }
    if byte == 8 { place.column = max(0, place.column - 1) }
    return 1
  }

  /// The length of a control sequence that was obeyed; `nil` where its end has not come yet.
  private mutating func control(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count > 1 else { return nil }
    guard bytes[bytes.startIndex + 1] == UInt8(ascii: "[") else { return 2 }
    guard let end = bytes.dropFirst(2).firstIndex(where: { 0x40...0x7E ~= $0 }) else { return nil }
    let text = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
    obey(bytes[end], text)
    return end - bytes.startIndex + 1
  }

  private mutating func obey(_ kind: UInt8, _ text: String) {
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 1 }
    switch (Character(Unicode.Scalar(kind)), text) {
    case ("H", _):
      place.row = min(max(1, numbers[0]), rows.count) - 1
      place.column = min(max(1, numbers.count > 1 ? numbers[1] : 1), columns) - 1
    case ("J", "2"): rows = rows.map { $0.map { _ in " " } }
    case ("J", _):
      clearLine()
      for row in rows.indices.dropFirst(place.row + 1) { rows[row] = rows[row].map { _ in " " } }
    case ("K", _): clearLine()
    case ("h", "?1049"), ("l", "?1049"): isOnSecondScreen = kind == UInt8(ascii: "h")
    case ("h", "?25"), ("l", "?25"): showsCursor = kind == UInt8(ascii: "h")
    case (_, _): break
    }
  }

  private mutating func clearLine() {
    for column in place.column..<columns { rows[place.row][column] = " " }
  }

  private mutating func character(_ bytes: ArraySlice<UInt8>) -> Int? {
    let first = bytes[bytes.startIndex]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    guard let scalar = String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars.first else {
      return length
    }
    let width = Self.width(scalar)
    guard width > 0, place.column < columns else { return length }
    rows[place.row][place.column] = Character(scalar)
    if width == 2, place.column + 1 < columns { rows[place.row][place.column + 1] = nil }
    place.column = min(place.column + width, columns - 1)
    return length
  }

  /// How many cells a scalar takes.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    case _: 1
    }
  }
}
