import Catalog
import Clinic
import Testing

extension Shipped {
  /// The shipped catalogue with one definition bent for a test, and with what becomes of the words beside it. Its
  /// worked examples would no longer hold: one that any definition meets stands in for them.
  static func bending(
    _ id: String, _ old: String, to new: String, packs: (String) -> String = { $0 }
  ) throws -> Catalog {
    let files = try catalog.get().files.map { file in
      guard file.path.hasPrefix("Instruments/\(id)/") else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      let changed = try file.kind == .pack ? packs(text) : bent(text, old, new)
      return try #require(CatalogFile(path: file.path, bytes: Array(changed.utf8), hash: Session.hash))
    }
    return try Catalog(files: files)
  }

  private static func bent(_ text: String, _ old: String, _ new: String) throws -> String {
    let head = String(text[..<(try #require(text.firstRange(of: "\nexamples:")).lowerBound)])
    try #require(head.ranges(of: old).count == 1, "\(old) must stand once")
    return head.replacing(old, with: new) + "\nexamples:\n  - {answers: {}, expect: {}, source: none}\n"
  }
}
