/// A label and what it stands for.
package struct Fact: Hashable, Sendable {
  /// What it is.
  package var label: String
  /// How it is.
  package var value: String

  /// A label and its value.
  package init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}
