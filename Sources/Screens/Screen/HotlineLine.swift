/// A number to call, first on its line so that it is found at once.
package struct HotlineLine: Hashable, Sendable {
  /// The number as it is dialled.
  package var number: String
  /// Whose it is.
  package var name: String
  /// When it is answered; empty where it goes without saying.
  package var hours: String

  /// A number to call.
  package init(_ number: String, _ name: String, hours: String = "") {
    self.number = number
    self.name = name
    self.hours = hours
  }
}
