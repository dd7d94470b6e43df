/// A value bound to a statement's parameter.
enum Binding {
  case integer(Int64)
  case blob([UInt8])
  case text(String)
  case null
}

extension Binding {
  /// A number that counts something; none comes near the sign bit.
  static func count(_ value: UInt64) -> Binding { .integer(Int64(clamping: value)) }
}
