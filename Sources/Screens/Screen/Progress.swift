/// How far along the work is, already in words: "3 of 9".
package struct Progress: Hashable, Sendable {
  /// The one that is shown, from 1.
  package var current: Int
  /// How many there may be; conditional ones included until they are ruled out.
  package var total: Int
  /// Both in words.
  package var text: String

  /// States how far along the work is.
  package init(current: Int, total: Int, text: String) {
    self.current = current
    self.total = total
    self.text = text
  }
}
