/// One value of a YAML file with the line it stands on. A scalar stays the text that was written: `1.10` is
/// never a number and `no` never a truth until the reader of that very field says so.
struct YAMLNode: Sendable {
  /// A key of a mapping and its value, in the order of the file.
  struct Entry: Sendable {
    /// The key's text.
    let key: String
    /// The line of the key.
    let line: Int
    /// What stands behind it.
    let value: YAMLNode
  }

  /// What kinds of value a file may hold.
  enum Content: Sendable {
    /// A scalar's own text.
    case text(String)
    /// Nothing at all, as in `key:`.
    case empty
    /// A list.
    case list([YAMLNode])
    /// A mapping whose keys are all different.
    case map([Entry])
  }

  /// The line that the value starts on, from 1.
  let line: Int
  /// The value.
  let content: Content

  /// How a message names this kind of value.
  var kind: String {
    switch content {
    case .text: "a text"
    case .empty: "empty"
    case .list: "a list"
    case .map: "a mapping"
    }
  }
}
