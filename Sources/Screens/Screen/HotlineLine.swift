package import Assessment

/// A number to call, first on its line so that it is found at once.
package struct HotlineLine: Hashable, Sendable {
  /// The number as it is dialled.
  package var number: String
  /// Whose it is.
  package var name: String
  /// When it is answered; empty where it goes without saying.
  package var hours: String
  /// The language of the words, which decides on the brackets around the hours.
  private let language: Language

  /// A number to call.
  package init(_ number: String, _ name: String, hours: String = "", in language: Language) {
    self.number = number
    self.name = name
    self.hours = hours
    self.language = language
  }

  /// Whose it is and when.
  package var text: String { hours.isEmpty ? name : name + language.bracketed(hours, spaced: true) }
}
