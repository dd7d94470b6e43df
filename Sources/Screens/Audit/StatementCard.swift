/// What a signed statement of a check says to people.
package struct StatementCard: Hashable, Sendable {
  /// One finding, in words.
  package struct Finding: Hashable, Sendable {
    /// What was found.
    package var words: FindingWords
    /// The entry's number; empty where it concerns none.
    package var entry: String
    /// The member's pseudonym; empty where it concerns none.
    package var member: String

    /// One finding, in words.
    package init(_ words: FindingWords, entry: String, member: String) {
      self.words = words
      self.entry = entry
      self.member = member
    }
  }

  /// Who keeps the vault.
  package var organisation: String
  /// The vault's fingerprint.
  package var fingerprint: String
  /// The login name of whoever checked.
  package var author: String
  /// When.
  package var when: WallTime
  /// The program's version.
  package var program: String
  /// The number of the last entry.
  package var sequence: String
  /// Its leaf in hexadecimal.
  package var leaf: String
  /// Entries that were looked at.
  package var entries: Int
  /// Commits that were looked at.
  package var commits: Int
  /// Signatures that hold.
  package var signatures: Int
  /// Contents that opened.
  package var opened: Int
  /// Contents that stayed closed.
  package var sealed: Int
  /// Whether the vault keeps a record of the check.
  package var isRecorded: Bool
  /// What was found.
  package var findings: [Finding]

  /// What a statement says.
  package init(
    organisation: String, fingerprint: String, author: String, when: WallTime, program: String,
    sequence: String, leaf: String, entries: Int, commits: Int, signatures: Int, opened: Int,
    sealed: Int, isRecorded: Bool, findings: [Finding]
  ) {
    (self.organisation, self.fingerprint, self.author) = (organisation, fingerprint, author)
    (self.when, self.program, self.sequence, self.leaf) = (when, program, sequence, leaf)
    (self.entries, self.commits, self.signatures) = (entries, commits, signatures)
    (self.opened, self.sealed, self.isRecorded, self.findings) = (opened, sealed, isRecorded, findings)
  }
}
