public import Assessment

/// An instrument as its files have it: what was written, where ``Assessment/Instrument`` is what was proved of it.
public struct InstrumentDrafts: Sendable {
  /// The structure.
  public let instrument: InstrumentDraft
  /// The packs, in the order of their files.
  public let packs: [PackDraft]
}

extension Catalog {
  /// What the files of an instrument say, for writing them in another form; `nil` where it is not in the catalogue.
  public func drafts(of id: InstrumentID) -> InstrumentDrafts? {
    let folders = Dictionary(grouping: files.filter { $0.kind != .policy }, by: \.folder)
    let found = folders.values.lazy.compactMap { try? InstrumentFolders.drafts($0) }
    return found.first { $0.instrument.id.value == id.raw }
  }
}

extension InstrumentFolders {
  /// Reads the files of one instrument without proving them.
  ///
  /// - Throws: `CatalogRejection.defects` for what cannot be read at all, under the files' catalogue paths.
  public static func drafts(_ files: [CatalogFile]) throws(CatalogRejection) -> InstrumentDrafts {
    var (defects, packs) = ([FileDefect](), [PackDraft]())
    var instrument: InstrumentDraft?
    for file in files.sorted(by: { $0.path < $1.path }) {
      let source = SourceFile(shownAs: file.path, file: file)
      switch file.kind {
      case .policy: continue
      case .instrument:
        instrument = source.read(notingIn: &defects) { InstrumentReader.draft(from: $0, digest: file.digest) }
      case .pack:
        let pack = source.read(notingIn: &defects) { root in
          Language(file: file.name).flatMap {
            PackReader.draft(from: root, language: $0, digest: file.digest)
          }
        }
        if let pack { packs.append(pack) }
      }
    }
    guard let instrument, defects.isEmpty else { throw CatalogRejection(defects) }
    return InstrumentDrafts(instrument: instrument, packs: packs)
  }
}
