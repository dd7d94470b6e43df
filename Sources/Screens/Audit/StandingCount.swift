/// How much there is in one standing.
package struct StandingCount: Hashable, Sendable {
  /// The standing.
  package var standing: StandingWords
  /// How many members it concerns.
  package var members: Int
  /// How many purposes or records.
  package var entries: Int

  /// How much there is in one standing.
  package init(_ standing: StandingWords, members: Int, entries: Int) {
    self.standing = standing
    self.members = members
    self.entries = entries
  }
}
