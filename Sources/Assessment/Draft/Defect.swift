/// One thing that is wrong in a file, in words on which its author can act.
public struct Defect: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what to do.
  public let message: String

  /// States a defect.
  public init(line: Int, message: String) {
    self.line = line
    self.message = message
  }

  /// `line: message`.
  public var description: String { "\(line): \(message)" }

  /// Order of lines.
  public static func < (left: Defect, right: Defect) -> Bool {
    (left.line, left.message) < (right.line, right.message)
  }
}
