/// One thing that is wrong in one file.
public struct FileDefect: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file, as the person who gave it would find it.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what to do.
  public let message: String

  /// States a defect.
  public init(path: String, line: Int, message: String) {
    (self.path, self.line, self.message) = (path, line, message)
  }

  /// `path:line: message`.
  public var description: String { "\(path):\(line): \(message)" }

  /// Order of files, then lines.
  public static func < (left: FileDefect, right: FileDefect) -> Bool {
    (left.path, left.line, left.message) < (right.path, right.line, right.message)
  }
}
