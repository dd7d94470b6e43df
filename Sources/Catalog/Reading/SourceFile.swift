internal import Assessment

/// A file on its way into the catalogue, with the path that messages about it show.
struct SourceFile: Sendable {
  /// The path in messages.
  let shownAs: String
  /// The file.
  let file: CatalogFile

  /// Parses the file and lets it be read, gathering what is wrong.
  func read<Value>(notingIn defects: inout [FileDefect], _ read: (Cursor) -> Value?) -> Value? {
    let log = DefectLog()
    let value = log.reading(file.bytes, read)
    defects += log.defects.map { FileDefect(path: shownAs, line: $0.line, message: $0.message) }
    return value
  }
}

extension DefectLog {
  /// Parses bytes and lets their tree be read, noting here what is wrong.
  func reading<Value>(_ bytes: [UInt8], _ read: (Cursor) -> Value?) -> Value? {
    do {
      return read(Cursor(node: try YAMLDocument.root(of: bytes), path: "", log: self))
    } catch {
      note(error)
      return nil
    }
  }
}
