/// One act of the log, by pseudonyms.
package struct LogRow: Hashable, Sendable {
  /// When.
  package var when: WallTime
  /// The user.
  package var who: String
  /// What was done, in words.
  package var act: String
  /// Whom it concerned: pseudonyms, or how many.
  package var about: String

  /// One act.
  package init(when: WallTime, who: String, act: String, about: String) {
    self.when = when
    self.who = who
    self.act = act
    self.about = about
  }
}
