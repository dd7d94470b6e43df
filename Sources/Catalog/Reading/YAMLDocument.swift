internal import Assessment
internal import Yams

/// The one document of a YAML file as a tree of located values.
///
/// Only plain YAML is accepted: no tags, anchors, aliases, merge keys or second document, because each of them
/// lets a file say something other than what it shows.
struct YAMLDocument {
  /// What is said of anchors and aliases.
  static let anchorMessage = "anchors and aliases are not allowed; write the value out"
  private static let deepest = 32
  /// Many times what the largest form takes; more is garbage, and each would be a defect of its own.
  private static let mostValues = 50_000

  private var source: SourceText
  private var count = 0
  private var defects: Set<Defect> = []

  /// Parses a whole file.
  ///
  /// - Throws: `Rejection`: a syntax error alone, or everything in the tree that is not allowed.
  static func root(of bytes: [UInt8]) throws(Rejection) -> YAMLNode {
    var document = YAMLDocument(source: try SourceText(bytes))
    let composed = try document.compose()
    let root = document.convert(composed, depth: 0)
    guard document.defects.isEmpty, let root else { throw Rejection(Array(document.defects)) }
    return root
  }

  private init(source: SourceText) { self.source = source }

  /// The basic resolver has no patterns: nothing is typed, and keys are compared as they are written.
  private func compose() throws(Rejection) -> Node {
    do {
      guard let node = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8).singleRoot() else {
        throw Rejection([Defect(line: 1, message: "the file is empty")])
      }
      return node
    } catch let rejection as Rejection {
      throw rejection
    } catch let error as YamlError {
      throw Rejection([Defect(syntax: error, in: source.text)])
    } catch {
      throw Rejection([Defect(line: 1, message: "cannot be read as YAML")])
    }
  }

  private mutating func note(_ message: String, at line: Int) -> YAMLNode? {
    defects.insert(Defect(line: line, message: message))
    return nil
  }

  private mutating func convert(_ node: Node, depth: Int) -> YAMLNode? {
    let line = node.mark?.line ?? 1
    count += 1
    guard count <= Self.mostValues else {
      return count > Self.mostValues + 1
        ? nil : note("more than \(Self.mostValues) values in one file; split or shorten it", at: line)
    }
    guard depth <= Self.deepest else {
      return note("nested deeper than \(Self.deepest) levels; flatten it", at: line)
    }
    // A node's mark is where its properties start, so its first byte tells tag, anchor and plain value apart.
    switch node.mark.flatMap({ source.byte(line: $0.line, column: $0.column) }) {
    case UInt8(ascii: "!"):
      return note("tags are not allowed; put quotes around a text that starts with '!'", at: line)
    case UInt8(ascii: "&"), UInt8(ascii: "*"): return note(Self.anchorMessage, at: line)
    case _: break
    }
    switch node {
    case .scalar(let scalar): return text(scalar, at: line)
    case .sequence(let sequence): return list(sequence, at: line, depth: depth)
    case .mapping(let mapping): return map(mapping, at: line, depth: depth)
    case .alias: return note(Self.anchorMessage, at: line)
    }
  }

  private mutating func text(_ scalar: Node.Scalar, at line: Int) -> YAMLNode? {
    // Only an escape can make a character that the check of the whole text did not see.
    if scalar.style == .doubleQuoted,
      let message = scalar.string.unicodeScalars.lazy.compactMap(\.whyForbidden).first
    {
      return note("holds \(message)", at: line)
    }
    let isEmpty = scalar.string.isEmpty && scalar.style == .plain
    return YAMLNode(line: line, content: isEmpty ? .empty : .text(scalar.string))
  }

  private mutating func list(_ sequence: Node.Sequence, at line: Int, depth: Int) -> YAMLNode? {
    var elements: [YAMLNode] = []
    for element in sequence {
      if let element = convert(element, depth: depth + 1) { elements.append(element) }
    }
    return YAMLNode(line: line, content: .list(elements))
  }

  private mutating func map(_ mapping: Node.Mapping, at line: Int, depth: Int) -> YAMLNode? {
    var entries: [YAMLNode.Entry] = []
    for (key, value) in mapping {
      let (convertedKey, value) = (convert(key, depth: depth + 1), convert(value, depth: depth + 1))
      guard let convertedKey, let value else { continue }
      guard case .text(let name) = convertedKey.content else {
        _ = note("a key must be a word or a number, not \(convertedKey.kind)", at: convertedKey.line)
        continue
      }
      entries.append(YAMLNode.Entry(key: name, line: convertedKey.line, value: value))
    }
    return YAMLNode(line: line, content: .map(entries))
  }
}

extension Defect {
  /// A parser's complaint as one line; never a snippet of the file.
  fileprivate init(syntax error: YamlError, in text: String) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = context.map { "\($0.text) (line \($0.mark.line)), " } ?? ""
      // What is missing at the end is missed on the line after the last one.
      let last = text.split(separator: "\n", omittingEmptySubsequences: false).count
      let isTag = context?.text.contains("scanning a tag") ?? false
      let advice = isTag ? "; put quotes around a text that starts with '!'" : ""
      self.init(
        line: min(mark.line, last),
        message: "not valid YAML: \(place)\(problem), column \(mark.column)\(advice)")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "'\($0.prefix(40))'" }.joined(separator: ", ")
      self.init(
        line: context.mark.line, message: "key \(names) stands more than once in one mapping; keep one")
    case .reader(let problem, let offset, _, _):
      let line = text.prefix(offset ?? 0).count { $0 == "\n" } + 1
      self.init(line: line, message: "not valid YAML: \(problem)")
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      self.init(line: 1, message: "cannot be read as YAML")
    }
  }
}
