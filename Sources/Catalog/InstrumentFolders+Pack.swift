public import Assessment

extension InstrumentFolders {
  /// Proves a pack that is not on disk yet against the instrument in a folder, in place of the one it may have.
  ///
  /// - Parameters:
  ///   - text: the pack's file.
  ///   - language: its language, and so its file's name.
  ///   - folder: the instrument's folder.
  ///   - hash: makes the files' digests.
  /// - Returns: the instrument with the pack.
  /// - Throws: `CatalogRejection`; defects of the new pack bear the path that it would have.
  public static func proving(
    pack text: String, in language: Language, beside folder: String, hash: @escaping CatalogFile.Hash
  ) throws(CatalogRejection) -> Instrument {
    var reader = FolderReader(hash: hash)
    let sources = try reader.instrument(in: folder)
    let name = PackFile.name(of: language)
    guard let first = sources.first,
      let file = CatalogFile(path: "\(first.file.folder)/\(name)", bytes: Array(text.utf8), hash: hash)
    else { throw CatalogRejection(reader.defects) }
    let pack = SourceFile(shownAs: "\(folder)/\(name)", file: file)
    var defects = reader.defects
    let proof = InstrumentProof(sources.filter { $0.file.name != name } + [pack], notingIn: &defects)
    guard defects.isEmpty, let instrument = proof.instrument else { throw CatalogRejection(defects) }
    return instrument
  }

  /// What the files in an instrument's folder say, once they are proved.
  ///
  /// - Throws: `CatalogRejection`, with everything that is wrong in it.
  public static func drafts(
    in folder: String, hash: @escaping CatalogFile.Hash
  ) throws(CatalogRejection) -> InstrumentDrafts {
    _ = try check(folder, hash: hash)
    var reader = FolderReader(hash: hash)
    return try drafts(try reader.instrument(in: folder).map(\.file))
  }
}
