/// A value as a file had it, with the line it stood on, counted from 1.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// The line, from 1.
  public var line: Int

  /// Places a value.
  public init(_ value: Value, line: Int) {
    self.value = value
    self.line = line
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
