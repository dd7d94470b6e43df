public import Casework

extension Policies {
  /// Proves policy files alone, as a vault pinned them: what they say of instruments was checked when they were
  /// pinned, and the instruments of that day need not be at hand.
  ///
  /// - Throws: `CatalogRejection.defects`.
  public static func load(_ files: [CatalogFile]) throws(CatalogRejection) -> Policies {
    var defects: [FileDefect] = []
    let sources = files.map { SourceFile(shownAs: $0.path, file: $0) }
    let policies = PolicyReader(sources, shelf: nil).policies(notingIn: &defects)
    guard defects.isEmpty, let policies else { throw CatalogRejection(defects) }
    return policies
  }
}
