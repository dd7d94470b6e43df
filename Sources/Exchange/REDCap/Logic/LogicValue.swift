internal import Assessment

/// What a formula comes to in the other system.
enum LogicValue: Hashable {
  case number(Rational)
  case text(String)
  case truth(Bool)
  /// Nothing: an empty answer, or a formula that gives none.
  case blank

  /// A text as the other system takes it: nothing, a number where it is one, else words.
  init(_ text: String) {
    if text.isEmpty {
      self = .blank
    } else {
      self = Rational(text: text).map { .number($0) } ?? .text(text)
    }
  }

  /// Whether a comparison holds; `nil` where it is not sure what the other system makes of it, such as words that
  /// are put in an order.
  func compared(_ comparison: Comparison, _ other: LogicValue) -> Bool? {
    if case .number(let left) = self, case .number(let right) = other { return comparison.holds(left, right) }
    if case .truth = self { return nil }
    if case .truth = other { return nil }
    switch comparison {
    case .equal: return self == other
    case .different: return self != other
    case .less, .atMost: return nil
    case .more, .atLeast:
      // Nothing is at most zero, whatever that system makes of it.
      guard self == .blank, case .number(let bound) = other, bound > .zero else { return nil }
      return false
    }
  }
}
