/// A key and its text, as a mapping of a file had them.
public struct KeyedText: Hashable, Sendable {
  /// The key.
  public var key: Located<String>
  /// The text.
  public var text: Located<String>

  /// A key and its text.
  public init(key: Located<String>, text: Located<String>) {
    self.key = key
    self.text = text
  }
}
