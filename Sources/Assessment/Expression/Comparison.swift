/// The six ways to compare.
package enum Comparison: String, Hashable, Sendable {
  case less = "<"
  case atMost = "<="
  case more = ">"
  case atLeast = ">="
  case equal = "="
  case different = "!="

  init?(_ sign: Token.Sign) { self.init(rawValue: sign.rawValue) }

  /// Whether it holds between two exact values.
  package func holds(_ left: Rational, _ right: Rational) -> Bool {
    switch self {
    case .less: left < right
    case .atMost: left <= right
    case .more: left > right
    case .atLeast: left >= right
    case .equal: left == right
    case .different: left != right
    }
  }
}
