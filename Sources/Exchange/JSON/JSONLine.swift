/// One JSON object on one line: keys in the order in which they are added, nothing but JSON's own escapes.
///
/// Every `--format json` listing is written with it, so that a line read back is the value that went in.
/// A key is written as given and must be one of ours: plain ASCII, without quotation marks.
public struct JSONLine: Sendable {
  private var bytes: [UInt8] = [UInt8(ascii: "{")]

  /// An object without any key yet.
  public init() {}

  /// The finished object, without a line end.
  public var text: String { String(decoding: bytes, as: UTF8.self) + "}" }

  /// A text, or `null`.
  public mutating func add(_ key: String, _ value: String?) {
    begin(key)
    if let value { JSONText.append(quoted: value.utf8, to: &bytes) } else { append("null") }
  }

  /// A whole number, or `null`.
  public mutating func add(_ key: String, _ value: Int?) {
    begin(key)
    append(value.map { String($0) } ?? "null")
  }

  /// A truth, or `null`.
  public mutating func add(_ key: String, _ value: Bool?) {
    begin(key)
    append(value.map { $0 ? "true" : "false" } ?? "null")
  }

  /// A number that is already written as JSON writes it, such as an exact decimal.
  public mutating func add(_ key: String, number: String?) {
    begin(key)
    append(number ?? "null")
  }

  /// A list of texts.
  public mutating func add(_ key: String, _ values: [String]) {
    begin(key)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      JSONText.append(quoted: value.utf8, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// An object within the object.
  public mutating func add(_ key: String, _ value: JSONLine) {
    begin(key)
    append(value)
  }

  /// A list of objects.
  public mutating func add(_ key: String, _ values: [JSONLine]) {
    begin(key)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func begin(_ key: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    JSONText.append(quoted: key.utf8, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func append(_ line: JSONLine) {
    bytes.append(contentsOf: line.bytes)
    bytes.append(UInt8(ascii: "}"))
  }
}
