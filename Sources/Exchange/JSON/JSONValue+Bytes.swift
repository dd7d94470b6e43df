extension JSONValue {
  /// The value as UTF-8, indented by two blanks or on one line; the same value always gives the same bytes.
  public func bytes(isIndented: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: isIndented ? 0 : nil)
    if isIndented { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  private func append(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .truth(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .text(let text): JSONText.append(quoted: text.utf8, to: &bytes)
    case .list(let list):
      Self.append(list, "[", "]", to: &bytes, indent: indent) { element, bytes, indent in
        element.append(to: &bytes, indent: indent)
      }
    case .object(let object):
      Self.append(object.members, "{", "}", to: &bytes, indent: indent) { member, bytes, indent in
        JSONText.append(quoted: member.key.utf8, to: &bytes)
        bytes.append(contentsOf: (indent == nil ? ":" : ": ").utf8)
        member.value.append(to: &bytes, indent: indent)
      }
    }
  }

  private static func append<Part>(
    _ parts: [Part], _ open: Character, _ close: Character, to bytes: inout [UInt8], indent: Int?,
    _ part: (Part, inout [UInt8], Int?) -> Void
  ) {
    let inner = indent.map { $0 + 1 }
    bytes.append(contentsOf: String(open).utf8)
    for (index, element) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine(inner, in: &bytes)
      part(element, &bytes, inner)
    }
    if !parts.isEmpty { startLine(indent, in: &bytes) }
    bytes.append(contentsOf: String(close).utf8)
  }

  private static func startLine(_ indent: Int?, in bytes: inout [UInt8]) {
    guard let indent else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * indent))
  }
}
