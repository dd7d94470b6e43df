/// Why a file is no JSON, and on which line.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let message: String

  /// `line 3: message`.
  public var description: String { "line \(line): \(message)" }
}
