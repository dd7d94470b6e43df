/// Takes the markup off a text. Only known tags are taken for tags, since labels also say `<5` and `a<b and c>d`:
/// what is not known stays, so that no words are lost.
struct MarkupReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var result = String.UnicodeScalarView()

  /// Tags after which something new begins.
  private static let blocks: Set<String> = [
    "article", "aside", "blockquote", "br", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset",
    "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "nav",
    "ol", "p",
    "pre", "section", "summary", "table", "tbody", "tr", "ul",
  ]
  /// Tags within a line, and those that show nothing.
  private static let inner: Set<String> = [
    "a", "abbr", "area", "audio", "b", "big", "body", "button", "cite", "code", "col", "colgroup", "del",
    "em",
    "font", "form", "head", "html", "i", "iframe", "img", "input", "ins", "label", "link", "map", "mark",
    "meta",
    "nobr", "object", "option", "param", "q", "s", "select", "small", "source", "span", "strike", "strong",
    "sub",
    "sup", "svg", "td", "tfoot", "th", "thead", "tt", "u", "var", "video", "wbr",
  ]
  /// Tags whose content is no text.
  private static let silent: Set<String> = ["script", "style"]
  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•", "deg": "°",
    "le": "≤", "ge": "≥", "middot": "·", "eacute": "é", "micro": "µ", "times": "×", "frac12": "½",
  ]

  init(_ raw: String) { scalars = Array(raw.unicodeScalars) }

  mutating func text() -> String {
    while index < scalars.count {
      switch scalars[index] {
      case "<": takeTag()
      case "&": takeEntity()
      case let scalar:
        if !scalar.isForbidden { result.append(scalar) }
        index += 1
      }
    }
    return String(result)
  }

  private mutating func takeTag() {
    guard let end = end(of: ">"), let name = tagName(before: end) else {
      result.append("<")
      index += 1
      return
    }
    let isClosing = scalars[index + 1] == "/"
    index = end + 1
    if Self.blocks.contains(name) { result.append("\n") }
    if name == "td" || name == "th" { result.append(" ") }
    if Self.silent.contains(name), !isClosing { skip(to: "</" + name) }
  }

  /// The name of the tag that ends there; empty for a remark, `nil` where it is no tag.
  private func tagName(before end: Int) -> String? {
    let body = scalars[(index + 1)..<end]
    if body.first == "!" { return "" }
    let letters = body.drop { $0 == "/" }.prefix { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    let name = String(String.UnicodeScalarView(letters)).lowercased()
    return Self.blocks.contains(name) || Self.silent.contains(name) || Self.inner.contains(name) ? name : nil
  }

  private mutating func skip(to closing: String) {
    let wanted = Array(closing.unicodeScalars)
    while index < scalars.count, !scalars[index...].prefix(wanted.count).elementsEqual(wanted, by: ==) {
      index += 1
    }
  }

  private mutating func takeEntity() {
    if let end = end(of: ";", within: 10),
      let scalar = Self.scalar(of: String(String.UnicodeScalarView(scalars[(index + 1)..<end])))
    {
      if !scalar.isForbidden { result.append(scalar) }
      index = end + 1
    } else {
      result.append("&")
      index += 1
    }
  }

  private static func scalar(of name: String) -> Unicode.Scalar? {
    guard name.first == "#" else { return entities[name] }
    let digits = name.dropFirst()
    let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init)
  }

  private func end(of mark: Unicode.Scalar, within limit: Int = .max) -> Int? {
    let last = limit < scalars.count - index ? index + limit : scalars.count
    return scalars[index..<last].firstIndex(of: mark)
  }
}

extension Unicode.Scalar {
  /// Whether files of instruments refuse it: control characters and those that reorder text. Tabs and returns are
  /// white space and go with it.
  fileprivate var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069: true
    case _: false
    }
  }
}
