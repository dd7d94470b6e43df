/// A key and what it does here.
package struct KeyHint: Hashable, Sendable {
  /// The key as it is typed.
  package var key: String
  /// What it does.
  package var action: String

  /// A key and what it does.
  package init(_ key: String, _ action: String) {
    self.key = key
    self.action = action
  }
}
