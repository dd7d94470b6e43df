/// A remark that stands out by its mark: `!` for attention, `!!` for danger, none where it is calm.
package struct Notice: Hashable, Sendable {
  /// How loud it is.
  package enum Level: Hashable, Sendable {
    /// Good to know.
    case calm
    /// Wants a person's eye.
    case attention
    /// A person may be in danger, or data are.
    case danger
  }

  /// How loud it is.
  package var level: Level
  /// What it says.
  package var text: String

  /// A notice of a level.
  package init(_ level: Level, _ text: String) {
    self.level = level
    self.text = text
  }
}
