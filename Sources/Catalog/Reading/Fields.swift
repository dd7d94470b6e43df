internal import Assessment

/// The fields of a mapping whose keys are known beforehand.
struct Fields {
  private let cursor: Cursor
  /// The entries by the key that they were meant to have.
  private let entries: [String: YAMLNode.Entry]

  /// Takes a mapping's entries and notes which keys are missing or unknown.
  ///
  /// A key that is nearly one of the known ones, or the only unknown one where only one is missing, is noted, and
  /// then read as that one: a slip of the pen is one defect, not another one for the key that seems to be missing.
  init(of cursor: Cursor, entries: [YAMLNode.Entry], required: [String], optional: [String]) {
    self.cursor = cursor
    let known = required + optional
    var found = Dictionary(entries.filter { known.contains($0.key) }.map { ($0.key, $0) }) { first, _ in first
    }
    let unknown = entries.filter { !known.contains($0.key) }
    for entry in unknown {
      let missing = required.filter { found[$0] == nil }
      let only = unknown.count == 1 && missing.count == 1 ? missing[0] : nil
      let meant = Spelling.nearest(to: entry.key, among: known.filter { found[$0] == nil }) ?? only
      if let meant { found[meant] = entry }
      let place = cursor.path.isEmpty ? "" : "\(cursor.path): "
      let advice = meant.map { "did you mean '\($0)'?" } ?? "known here: \(known.joined(separator: ", "))"
      cursor.log.note("\(place)unknown key '\(entry.key.prefix(40))'; \(advice)", at: entry.line)
    }
    for key in required where found[key] == nil { cursor.note("key '\(key)' is missing") }
    self.entries = found
  }

  /// The value behind a key, if it is there.
  subscript(_ key: String) -> Cursor? {
    guard let entry = entries[key] else { return nil }
    let path = cursor.path.isEmpty ? key : "\(cursor.path).\(key)"
    return Cursor(node: entry.value, path: path, log: cursor.log)
  }

  /// Whether the key is there.
  func has(_ key: String) -> Bool { entries[key] != nil }

  /// Reads `format: 1`, the only one that this version knows.
  func checkFormat() {
    guard let format = self["format"], let number = format.integer(), number != 1 else { return }
    format.note("format \(number) is not known; this program reads format 1")
  }
}
