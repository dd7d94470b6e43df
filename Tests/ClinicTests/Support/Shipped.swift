import Catalog
import Clinic
import Foundation
import TestSupport
import Testing

/// The catalogue that the repository ships, and what becomes of it when one file is changed.
enum Shipped {
  static let catalog = Result { try load(instruments: [path("Instruments")], policies: [path("Policies")]) }

  /// The shipped files with one place of one of them changed; the place must be there exactly once.
  static func catalog(_ file: String, changing old: String, to new: String) throws -> Catalog {
    try changed(catalog.get(), file, old, new)
  }

  /// A catalogue with one place of one file changed; the place must be there exactly once.
  static func changed(_ catalog: Catalog, _ file: String, _ old: String, _ new: String) throws -> Catalog {
    let files = try catalog.files.map { shipped in
      guard shipped.path == file else { return shipped }
      let text = String(decoding: shipped.bytes, as: UTF8.self)
      try #require(text.components(separatedBy: old).count == 2, "\(old) must stand once in \(file)")
      let changed = Array(text.replacingOccurrences(of: old, with: new).utf8)
      return try #require(CatalogFile(path: file, bytes: changed, hash: Session.hash))
    }
    return try Catalog(files: files)
  }

  private static func load(instruments: [String], policies: [String]) throws -> Catalog {
    try Catalog.load(instruments: instruments, policies: policies, hash: Session.hash)
  }

  /// A folder of the repository.
  static func path(_ name: String) -> String { Checkout.root.appendingPathComponent(name).path }
}
