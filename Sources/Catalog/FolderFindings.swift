public import Assessment

/// What a check of instruments came to.
public struct FolderFindings: Sendable {
  /// The instruments in which nothing is wrong, with all their packs.
  public let instruments: [Instrument]
  /// Everything that is wrong, sorted, each once.
  public let defects: [FileDefect]
  /// What the proof could show neither way, of the instruments that are sound; see ``Instrument/remarks``.
  public let remarks: [FileDefect]

  /// Gathers findings.
  public init(instruments: [Instrument], defects: [FileDefect], remarks: [FileDefect]) {
    (self.instruments, self.defects, self.remarks) = (instruments, defects, remarks)
  }
}
