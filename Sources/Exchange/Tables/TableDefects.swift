/// Everything that is wrong with a table that is taken whole or not at all.
public struct TableDefects: Error, Hashable, Sendable, CustomStringConvertible {
  /// The defects by line; never empty.
  public let defects: [CSVError]

  /// States what is wrong.
  public init(defects: [CSVError]) { self.defects = defects }

  /// One line per defect.
  public var description: String { defects.map(\.description).joined(separator: "\n") }
}
