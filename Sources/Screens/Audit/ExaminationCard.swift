/// What became of a statement of a check that was kept outside.
package struct ExaminationCard: Hashable, Sendable {
  /// How the signature stands, in words.
  package var signature: StatementWords
  /// Whether it is the author's own.
  package var isSigned: Bool
  /// Whether it is about the vault at hand.
  package var isThisVault: Bool
  /// How the end of the record of then stands, in words.
  package var head: StatementWords
  /// Whether it stands as it did.
  package var isHeld: Bool
  /// Who stated it, and as what.
  package var by: String
  /// When, as it is stated.
  package var when: String
  /// The number of the last entry then.
  package var sequence: String
  /// The program's version.
  package var program: String
  /// How many findings there were.
  package var findings: Int
  /// The vault's fingerprint, as it is stated.
  package var fingerprint: String

  /// What became of a statement.
  package init(
    signature: StatementWords, isSigned: Bool, isThisVault: Bool, head: StatementWords, isHeld: Bool,
    by: String, when: String, sequence: String, program: String, findings: Int, fingerprint: String
  ) {
    (self.signature, self.isSigned, self.isThisVault) = (signature, isSigned, isThisVault)
    (self.head, self.isHeld, self.by, self.when) = (head, isHeld, by, when)
    (self.sequence, self.program, self.findings, self.fingerprint) = (
      sequence, program, findings, fingerprint
    )
  }
}
