/// What an auditor sees first.
package struct AuditDeskCard: Hashable, Sendable {
  /// Figures of the consent register.
  package struct Consents: Hashable, Sendable {
    /// Consents in force.
    package var live: Int
    /// What is owed or missing.
    package var gaps: Int
    /// Members whose consents stay closed to the reader.
    package var unreadable: Int

    /// Figures of the register.
    package init(live: Int, gaps: Int, unreadable: Int) {
      self.live = live
      self.gaps = gaps
      self.unreadable = unreadable
    }
  }

  /// A check that is on record.
  package struct Check: Hashable, Sendable {
    /// When it was begun.
    package var when: WallTime
    /// By whom.
    package var who: String

    /// A check that is on record.
    package init(when: WallTime, who: String) {
      self.when = when
      self.who = who
    }
  }

  /// The reader's login name.
  package var name: String
  /// Entries of the chain, where they can be counted.
  package var entries: Int?
  /// Members, where they can be counted.
  package var members: Int?
  /// The register's figures; `nil` where it cannot be read.
  package var consents: Consents?
  /// The last check of all.
  package var lastCheck: Check?
  /// How many findings this sitting's check had; `nil` before one.
  package var findings: Int?

  /// What an auditor sees first.
  package init(
    name: String, entries: Int?, members: Int?, consents: Consents?, lastCheck: Check?, findings: Int? = nil
  ) {
    self.name = name
    self.entries = entries
    self.members = members
    self.consents = consents
    self.lastCheck = lastCheck
    self.findings = findings
  }
}
