/// One thing about a form of another system that its author should know.
public struct FormNote: Hashable, Sendable, CustomStringConvertible {
  /// Where in the form: a link id, a field's name, a path.
  public let place: String
  /// What it is and what was made of it.
  public let message: String

  /// States a note.
  public init(place: String, message: String) {
    self.place = place
    self.message = message
  }

  /// `place: message`.
  public var description: String { "\(place): \(message)" }
}
