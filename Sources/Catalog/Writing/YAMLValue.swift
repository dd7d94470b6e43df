/// A value on its way into a YAML file: what it says, and whether it reads better on one line.
indirect enum YAMLValue: Sendable {
  /// A text, as it shall be read back.
  case text(String)
  /// A mapping, an entry per line.
  case map([Entry])
  /// A mapping on one line, as long as it fits.
  case short([Entry])
  /// A list, an element per line.
  case list([YAMLValue])
  /// A list on one line, as long as it fits.
  case row([YAMLValue])

  /// A key and its value.
  struct Entry: Sendable {
    /// The key's text.
    let key: String
    /// What stands behind it.
    let value: YAMLValue

    /// An entry.
    init(_ key: String, _ value: YAMLValue) { (self.key, self.value) = (key, value) }
  }
}
