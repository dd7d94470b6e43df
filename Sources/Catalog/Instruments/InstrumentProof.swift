internal import Assessment

/// What became of one instrument's folder.
struct InstrumentProof {
  /// The instrument with all its packs, if nothing was wrong with it.
  private(set) var instrument: Instrument?
  /// The name that the file gives, if it could be read.
  private(set) var id: Located<String>?
  /// The instrument that this one says it is another coding of.
  private(set) var variantOf: Located<String>?
  /// The path of the instrument's file in messages.
  let shownAs: String
  /// What could not be shown of a sound instrument.
  var remarks: [FileDefect] {
    (instrument?.remarks ?? []).map { FileDefect(path: shownAs, line: $0.line, message: $0.message) }
  }

  /// Proves the files of one folder.
  init(_ sources: [SourceFile], notingIn defects: inout [FileDefect]) {
    let source = sources.first { $0.file.kind == .instrument }
    shownAs = source?.shownAs ?? sources.first?.shownAs ?? ""
    guard let source else {
      defects.append(
        FileDefect(path: shownAs, line: 1, message: "there is no instrument.yaml beside this file"))
      return
    }
    let before = defects.count
    let structure = source.read(notingIn: &defects) { prove($0, digest: source.file.digest) }
    var proved = structure
    for source in sources where source.file.kind == .pack {
      let pack = source.read(notingIn: &defects) { Self.pack($0, of: source.file, for: structure) }
      if let pack { proved = proved?.adding(pack) }
    }
    instrument = defects.count == before ? proved : nil
  }

  private mutating func prove(_ root: Cursor, digest: Digest32) -> Instrument? {
    guard let draft = InstrumentReader.draft(from: root, digest: digest) else { return nil }
    (id, variantOf) = (draft.id, draft.variantOf)
    let isRead = root.log.defects.isEmpty
    let instrument = root.log.noting { () throws(Rejection) in try Instrument(draft) }
    // Where something could not be read, words for it are not surplus.
    return isRead ? instrument : nil
  }

  /// Without a proved instrument a pack is still read, so that its own slips are told in the same run.
  private static func pack(_ root: Cursor, of file: CatalogFile, for instrument: Instrument?) -> Pack? {
    guard let language = Language(file: file.name),
      let draft = PackReader.draft(from: root, language: language, digest: file.digest), let instrument
    else { return nil }
    return root.log.noting { () throws(Rejection) in try draft.validated(against: instrument) }
  }
}

extension DefectLog {
  /// The outcome of a proof, or `nil` once what it found is noted.
  func noting<Value>(_ prove: () throws(Rejection) -> Value) -> Value? {
    do {
      return try prove()
    } catch {
      note(error)
      return nil
    }
  }
}
