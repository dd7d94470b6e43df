/// What a check of the record has found.
package struct VerifyCard: Hashable, Sendable {
  /// One thing that is wrong.
  package struct Finding: Hashable, Sendable {
    /// What kind of thing, by its name in the contract.
    package var name: String
    /// The event's short form; empty where it concerns none.
    package var event: String
    /// The member's pseudonym; empty where it concerns none.
    package var member: String
    /// In words.
    package var detail: String
    /// Its kind, to be explained.
    package var words: FindingWords

    /// One thing that is wrong.
    package init(
      _ words: FindingWords, name: String, event: String = "", member: String = "", detail: String
    ) {
      self.words = words
      self.name = name
      self.event = event
      self.member = member
      self.detail = detail
    }
  }

  /// How many events were looked at.
  package var events: Int
  /// In how many commits.
  package var commits: Int
  /// How many signatures held.
  package var signatures: Int
  /// How many bodies the reader's keys opened.
  package var opened: Int
  /// How many stay sealed to the reader.
  package var sealed: Int
  /// The last leaf in hexadecimal.
  package var head: String
  /// What is wrong.
  package var findings: [Finding]
  /// Whether the access could not be recorded.
  package var isReadOnly: Bool
  /// Whether a checkpoint was given, and whether the record extends it.
  package var extends: Bool?

  /// What a check has found.
  package init(
    events: Int, commits: Int, signatures: Int, opened: Int, sealed: Int, head: String, findings: [Finding],
    isReadOnly: Bool = false, extends: Bool? = nil
  ) {
    self.events = events
    self.commits = commits
    self.signatures = signatures
    self.opened = opened
    self.sealed = sealed
    self.head = head
    self.findings = findings
    self.isReadOnly = isReadOnly
    self.extends = extends
  }
}
