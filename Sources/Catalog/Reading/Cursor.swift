internal import Assessment
internal import Casework

/// A place in a file's tree. Reading through it notes what is wrong with path and line, and goes on.
struct Cursor {
  /// The value here.
  let node: YAMLNode
  /// How messages name this place, such as `items[2].response`; empty at the root.
  let path: String
  /// Where defects go.
  let log: DefectLog

  /// The line of the value.
  var line: Int { node.line }

  /// Notes a defect here.
  func note(_ message: String) { log.note(path.isEmpty ? message : "\(path): \(message)", at: line) }

  private func mismatch(_ wanted: String) { note("must be \(wanted), not \(node.kind)") }

  /// The fields of a mapping whose keys are known; missing and unknown ones are noted.
  func fields(_ required: [String], optional: [String] = []) -> Fields? {
    guard case .map(let entries) = node.content else {
      mismatch("a mapping")
      return nil
    }
    return Fields(of: self, entries: entries, required: required, optional: optional)
  }

  /// The entries of a mapping whose keys are the file's own choice.
  func entries() -> [Keyed] {
    guard case .map(let entries) = node.content else {
      mismatch("a mapping")
      return []
    }
    return entries.map { entry in
      let path = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      return Keyed(key: entry.key, line: entry.line, value: Cursor(node: entry.value, path: path, log: log))
    }
  }

  /// The elements of a list.
  func list() -> [Cursor] {
    guard case .list(let elements) = node.content else {
      mismatch("a list")
      return []
    }
    return elements.enumerated().map { Cursor(node: $1, path: "\(path)[\($0 + 1)]", log: log) }
  }

  /// A scalar's text, as written.
  func text() -> String? {
    guard case .text(let text) = node.content else {
      mismatch("a text")
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      note("is blank; write it, or leave the key out where it is not needed")
      return nil
    }
    return text
  }

  /// A scalar's text with its line.
  func located() -> Located<String>? { text().map { Located($0, line: line) } }

  /// A scalar read by a rule of its own.
  func parsed<Value>(as wanted: String, _ parse: (String) -> Value?) -> Value? {
    guard let text = text() else { return nil }
    let value = parse(text)
    if value == nil { note("must be \(wanted), not '\(text.prefix(40))'") }
    return value
  }

  /// A name out of a closed set.
  func name<Value>(of names: [(String, Value)]) -> Value? {
    let wanted = names.map(\.0)
    return parsed(as: wanted.count > 1 ? "one of \(wanted.joined(separator: ", "))" : wanted.joined()) {
      text in
      names.first { $0.0 == text }?.1
    }
  }

  /// Every element of a list that could be read.
  func each<Value>(_ read: (Cursor) -> Value?) -> [Value] { list().compactMap(read) }
}

extension Cursor {
  /// An entry whose key is the file's own choice.
  struct Keyed {
    /// The key.
    let key: String
    /// The key's line.
    let line: Int
    /// What stands behind it.
    let value: Cursor
  }
}
