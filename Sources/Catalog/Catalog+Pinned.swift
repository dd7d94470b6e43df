extension Catalog {
  /// Instruments from folders, under policies that a vault pinned: what stands in a policy folder on this machine
  /// has no say.
  ///
  /// - Parameters:
  ///   - instruments: folders that hold one folder per instrument; later ones take precedence.
  ///   - pinned: the pinned files by name.
  ///   - hash: makes the files' digests.
  /// - Returns: the catalogue, whole.
  /// - Throws: `CatalogRejection`; defects name the files by their catalogue paths.
  public static func load(
    instruments: [String], pinned: [String: [UInt8]], hash: @escaping CatalogFile.Hash
  ) throws(CatalogRejection) -> Catalog {
    var reader = FolderReader(hash: hash)
    let sources = try reader.sources(instruments: instruments, policies: [])
    guard reader.defects.isEmpty else { throw .defects(reader.defects) }
    let policies = pinned.compactMap { CatalogFile(path: "Policies/\($0.key)", bytes: $0.value, hash: hash) }
    return try Catalog(files: sources.map(\.file) + policies)
  }

  /// The policy files of folders as they lie there, unproved: to be compared with what a vault pinned.
  public static func policyFiles(
    in folders: [String], hash: @escaping CatalogFile.Hash
  ) throws(CatalogRejection) -> [String: [UInt8]] {
    var reader = FolderReader(hash: hash)
    let sources = try reader.sources(instruments: [], policies: folders)
    return Dictionary(sources.map { ($0.file.name, $0.file.bytes) }) { $1 }
  }
}
