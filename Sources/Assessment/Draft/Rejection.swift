/// Everything that is wrong with a draft, at once, in the order of its lines.
public struct Rejection: Error, Hashable, Sendable, CustomStringConvertible {
  /// At least one defect.
  public let defects: [Defect]

  /// Gathers defects; doubles are dropped.
  public init(_ defects: [Defect]) { self.defects = Set(defects).sorted() }

  /// One line per defect.
  public var description: String { defects.map(\.description).joined(separator: "\n") }
}
