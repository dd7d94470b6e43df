internal import Assessment

/// A file on its way into the catalogue, with the path that messages about it show.
struct SourceFile {
  /// The path in messages.
  let shownAs: String
  /// The file.
  let file: CatalogFile

  /// Parses the file and lets it be read, gathering what is wrong.
  func read<Value>(notingIn defects: inout [FileDefect], _ read: (Cursor) -> Value?) -> Value? {
    let log = DefectLog()
    var value: Value?
    do {
      let root = try YAMLDocument.root(of: file.bytes)
      value = read(Cursor(node: root, path: "", log: log))
    } catch {
      log.note(error)
    }
    defects += log.defects.map { FileDefect(path: shownAs, line: $0.line, message: $0.message) }
    return value
  }
}
