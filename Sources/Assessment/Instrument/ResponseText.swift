/// The words of one named kind of response.
public struct ResponseText: Hashable, Sendable {
  /// The words per choice value; yes is 1, no is 0.
  public let choices: [Int: String]
  /// The unit's word, for numbers and lengths of time.
  public let unit: String?

  /// States the words.
  public init(choices: [Int: String], unit: String?) {
    self.choices = choices
    self.unit = unit
  }
}
