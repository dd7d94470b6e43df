internal import Assessment

/// The fields of a mapping whose keys are known beforehand.
struct Fields {
  private let cursor: Cursor
  private let entries: [YAMLNode.Entry]

  /// Takes a mapping's entries and notes which keys are missing or unknown.
  init(of cursor: Cursor, entries: [YAMLNode.Entry], required: [String], optional: [String]) {
    (self.cursor, self.entries) = (cursor, entries)
    let present = Set(entries.map(\.key))
    for key in required where !present.contains(key) { cursor.note("key '\(key)' is missing") }
    let known = required + optional
    for entry in entries where !known.contains(entry.key) {
      let place = cursor.path.isEmpty ? "" : "\(cursor.path): "
      let message =
        "\(place)unknown key '\(entry.key.prefix(40))'; known here: \(known.joined(separator: ", "))"
      cursor.log.note(message, at: entry.line)
    }
  }

  /// The value behind a key, if it is there.
  subscript(_ key: String) -> Cursor? {
    guard let entry = entries.first(where: { $0.key == key }) else { return nil }
    let path = cursor.path.isEmpty ? key : "\(cursor.path).\(key)"
    return Cursor(node: entry.value, path: path, log: cursor.log)
  }

  /// Whether the key is there.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Reads `format: 1`, the only one that this version knows.
  func checkFormat() {
    guard let format = self["format"], let number = format.integer(), number != 1 else { return }
    format.note("format \(number) is not known; this program reads format 1")
  }
}
