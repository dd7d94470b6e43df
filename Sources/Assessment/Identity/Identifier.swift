/// A name from an instrument's file, typed so that one kind never stands in for another.
///
/// Lower-case letters, digits and inner hyphens; loading rejects anything else.
public protocol Identifier: Hashable, Sendable, Comparable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The name as written in the instrument's file.
  var raw: String { get }

  /// Wraps a name.
  init(_ raw: String)
}

extension Identifier {
  /// The name as written.
  public var description: String { raw }

  /// A name written in code.
  public init(stringLiteral raw: String) { self.init(raw) }

  /// Alphabetical order, so that lists have one stable order.
  public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}
