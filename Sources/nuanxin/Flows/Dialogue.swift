import Screens

/// Where a flow shows its screens and gets its lines: a terminal, or a script.
protocol Dialogue: AnyObject {
  /// Shows a screen that asks nothing.
  func show(_ screen: Screen) throws

  /// Shows a screen and waits for a line; `nil` at the end of input, which is never an answer.
  func ask(_ screen: Screen) throws -> String?
}

/// The input came to its end in the middle of a flow, or the user left it: what was recorded stays, nothing more is.
struct InputEnded: Error {}

extension Dialogue {
  /// Shows a screen and waits for a line, in the one form that readers expect.
  func line(_ screen: Screen) throws -> String {
    guard let line = try ask(screen) else { throw InputEnded() }
    return TypedText.normalised(line)
  }
}
