public import Assessment
public import Casework

/// Every instrument and policy in force, proved, with the bytes and digests that they were read from.
///
/// It loads whole or not at all: a catalogue with a defect anywhere is refused with all of its defects.
public struct Catalog: Sendable {
  /// The instruments by name.
  public let instruments: [InstrumentID: Instrument]
  /// The instruments in alphabetical order of their names.
  public var list: [Instrument] { instruments.keys.sorted().compactMap { instruments[$0] } }
  /// The policies.
  public let policies: Policies
  /// What the proof of its instruments could show neither way; see ``Instrument/remarks``.
  public let remarks: [FileDefect]
  /// The files, sorted by path.
  public let files: [CatalogFile]

  /// Proves files that were read before, in any order.
  ///
  /// - Throws: `CatalogRejection.defects`, under the files' catalogue paths.
  public init(files: [CatalogFile]) throws(CatalogRejection) {
    try self.init(sources: files.map { SourceFile(shownAs: $0.path, file: $0) })
  }

  /// Reads folders of instruments and of policies.
  ///
  /// Later folders take precedence: an instrument of the same name, or a policy file of the same name, stands in
  /// for the earlier one as a whole.
  ///
  /// - Parameters:
  ///   - instruments: folders that hold one folder per instrument.
  ///   - policies: folders that hold policy files.
  ///   - hash: makes the files' digests.
  /// - Returns: the catalogue, whole.
  /// - Throws: `CatalogRejection`; defects name the files as they stand on disk.
  public static func load(
    instruments: [String], policies: [String], hash: @escaping CatalogFile.Hash
  ) throws(CatalogRejection) -> Catalog {
    var reader = FolderReader(hash: hash)
    let sources = try reader.sources(instruments: instruments, policies: policies)
    return try Catalog(sources: sources, defects: reader.defects)
  }

  private init(sources: [SourceFile], defects found: [FileDefect] = []) throws(CatalogRejection) {
    var defects = found
    let shelf = InstrumentShelf(sources, notingIn: &defects)
    let policies = PolicyReader(sources, shelf: shelf).policies(notingIn: &defects)
    guard defects.isEmpty, let policies else { throw CatalogRejection(defects) }
    (instruments, self.policies, remarks) = (shelf.instruments, policies, shelf.remarks.sorted())
    files = sources.map(\.file).sorted { $0.path < $1.path }
  }
}
