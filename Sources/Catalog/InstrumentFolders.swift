public import Assessment

/// Instruments apart from any catalogue: one that is being written, or one that a vault kept.
public enum InstrumentFolders {
  /// Proves every instrument at a path: its own folder, its `instrument.yaml`, or a folder of such folders.
  ///
  /// - Throws: `CatalogRejection`; all defects of all the folders at once.
  public static func check(_ path: String, hash: @escaping CatalogFile.Hash) throws(CatalogRejection)
    -> [Instrument]
  {
    let findings = try findings(at: path, hash: hash)
    guard findings.defects.isEmpty else { throw CatalogRejection(findings.defects) }
    return findings.instruments
  }

  /// The same for whoever wants to hear of everything: what is sound, what is not, and what could not be shown.
  ///
  /// - Throws: `CatalogRejection` only where something is not there or cannot be read.
  public static func findings(at path: String, hash: @escaping CatalogFile.Hash) throws(CatalogRejection)
    -> FolderFindings
  {
    var reader = FolderReader(hash: hash)
    let folders = try FolderReader.instrumentFolders(in: path)
    guard !folders.isEmpty else {
      let defect = FileDefect(path: path, line: 1, message: "there is no instrument in this folder")
      return FolderFindings(instruments: [], defects: [defect], remarks: [])
    }
    var (instruments, defects, remarks) = ([Instrument](), [FileDefect](), [FileDefect]())
    for folder in folders {
      let sources = try reader.instrument(in: folder)
      guard !sources.isEmpty else { continue }
      let proof = InstrumentProof(sources, notingIn: &defects)
      if let instrument = proof.instrument { instruments.append(instrument) }
      remarks += proof.remarks
    }
    return FolderFindings(
      instruments: instruments, defects: Set(defects + reader.defects).sorted(), remarks: remarks.sorted())
  }

  /// Proves the kept files of one instrument.
  ///
  /// - Throws: `CatalogRejection.defects`, under the files' catalogue paths.
  public static func instrument(_ files: [CatalogFile]) throws(CatalogRejection) -> Instrument {
    var defects: [FileDefect] = []
    let sources = files.map { SourceFile(shownAs: $0.path, file: $0) }
    guard let instrument = InstrumentProof(sources, notingIn: &defects).instrument else {
      throw CatalogRejection(defects)
    }
    return instrument
  }
}
