internal import Assessment

/// The instruments that were proved, beside the names of those that were not.
struct InstrumentShelf {
  /// Proved instruments with their packs.
  private(set) var instruments: [InstrumentID: Instrument] = [:]
  /// What could not be shown of them.
  private(set) var remarks: [FileDefect] = []
  /// Instruments that were rejected: nothing more is said of them.
  private var rejected: Set<InstrumentID> = []

  /// Proves every instrument among the files, and that a variant names an instrument that is there.
  init(_ sources: [SourceFile], notingIn defects: inout [FileDefect]) {
    var variants: [(id: Located<String>, shownAs: String)] = []
    let folders = Dictionary(grouping: sources.filter { $0.file.kind != .policy }, by: \.file.folder)
      .sorted { $0.key < $1.key }
    for (folder, finding) in zip(folders.map(\.key), InstrumentProof.all(folders.map(\.value))) {
      defects += finding.defects
      let proof = finding.proof
      guard let instrument = proof.instrument else {
        let name = proof.id?.value ?? String(folder.split(separator: "/").last ?? "")
        rejected.insert(InstrumentID(name))
        continue
      }
      remarks += proof.remarks
      if let variant = proof.variantOf { variants.append((variant, proof.shownAs)) }
      if instruments.updateValue(instrument, forKey: instrument.id) != nil {
        let message = "id: instrument '\(instrument.id)' stands in two folders; give each its own id"
        defects.append(FileDefect(path: proof.shownAs, line: proof.id?.line ?? 1, message: message))
      }
    }
    for (id, shownAs) in variants where isUnknown(InstrumentID(id.value)) {
      let message = "variant-of: there is no instrument '\(id.value.prefix(40))'; add it or correct the name"
      defects.append(FileDefect(path: shownAs, line: id.line, message: message))
    }
  }

  /// Whether there is neither a proved nor a rejected instrument of that name.
  func isUnknown(_ id: InstrumentID) -> Bool { instruments[id] == nil && !rejected.contains(id) }
}
