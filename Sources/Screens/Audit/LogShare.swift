/// A day or a user of the log, and how many acts are theirs.
package struct LogShare: Hashable, Sendable {
  /// The day in words, or the login name.
  package var name: String
  /// How many acts.
  package var acts: Int

  /// A day or a user, and how many acts are theirs.
  package init(_ name: String, acts: Int) {
    self.name = name
    self.acts = acts
  }
}
