/// Reads one JSON value (RFC 8259) from bytes.
///
/// It is stricter than most readers in one point: a key that stands twice in an object is an error, because two
/// readers would take different ones.
public struct JSONReader {
  /// Deeper than any form; bounds the stack on garbage.
  private static let deepest = 200

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  /// The value that a file holds.
  public static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONError(line: 1, message: "not UTF-8 text")
    }
    var reader = JSONReader(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.at = 3 }
    let value = try reader.value()
    reader.skipSpace()
    guard reader.at == bytes.count else { throw reader.error("something stands behind the end") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func error(_ message: String) -> JSONError {
    let line = bytes[..<min(at, bytes.count)].reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    return JSONError(line: line, message: message)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    guard depth < Self.deepest else { throw error("nested deeper than \(Self.deepest)") }
    depth += 1
    defer { depth -= 1 }
    switch next {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .list(try list())
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || byte.isDigit: return .number(try number())
    case nil: throw error("the file ends in the middle")
    case _: throw error("a value is expected here")
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[at...].starts(with: word.utf8) else { throw error("a value is expected here") }
    at += word.utf8.count
    return value
  }

  private mutating func take(_ sign: Character) -> Bool {
    skipSpace()
    guard next == sign.asciiValue else { return false }
    at += 1
    return true
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    at += 1
    var object = JSONObject()
    var keys: Set<String> = []
    if take("}") { return object }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error("a key in quotation marks is expected here") }
      let key = try text()
      guard keys.insert(key).inserted else { throw error("the key '\(key.prefix(40))' stands twice") }
      guard take(":") else { throw error("':' is expected here") }
      object.add(key, try value())
      if take("}") { return object }
      guard take(",") else { throw error("',' or '}' is expected here") }
    }
  }

  private mutating func list() throws(JSONError) -> [JSONValue] {
    at += 1
    var list: [JSONValue] = []
    if take("]") { return list }
    while true {
      list.append(try value())
      if take("]") { return list }
      guard take(",") else { throw error("',' or ']' is expected here") }
    }
  }

  private mutating func digits() -> Int {
    let start = at
    while let byte = next, byte.isDigit { at += 1 }
    return at - start
  }

  private mutating func number() throws(JSONError) -> String {
    let start = at
    if next == UInt8(ascii: "-") { at += 1 }
    let hasLeadingZero = next == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, whole == 1 || !hasLeadingZero else { throw error("this is no number") }
    if next == UInt8(ascii: ".") {
      at += 1
      guard digits() > 0 else { throw error("this is no number") }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      guard digits() > 0 else { throw error("this is no number") }
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  // MARK: Texts

  private mutating func text() throws(JSONError) -> String {
    at += 1
    var text: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw error("a control character stands in a text; write it as \\n or \\u0000")
      case _: text.append(byte)
      }
    }
    throw error("a text is never closed")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
    ]
    guard let byte = next else { throw error("a text is never closed") }
    at += 1
    if let character = plain[byte] {
      text.append(character)
    } else if byte == UInt8(ascii: "u") {
      text.append(contentsOf: String(Character(try scalar())).utf8)
    } else {
      throw error("'\\\(Character(UnicodeScalar(byte)))' is no escape")
    }
  }

  /// The character of `\u`, two of which make one beyond the basic plane.
  private mutating func scalar() throws(JSONError) -> UnicodeScalar {
    let first = try unit()
    if let scalar = UnicodeScalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), bytes[at...].starts(with: [0x5C, 0x75]) else {
      throw error("half a character stands alone")
    }
    at += 2
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("half a character stands alone") }
    return scalar
  }

  private mutating func unit() throws(JSONError) -> UInt32 {
    let digits = bytes[at...].prefix(4)
    let isHex = digits.allSatisfy { Character(UnicodeScalar($0)).isHexDigit && $0 < 0x80 }
    guard digits.count == 4, isHex, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("'\\u' needs four hexadecimal digits") }
    at += 4
    return unit
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
