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
    // Nothing is at most zero, whatever that system makes of it.
    case .more: return self == .blank && other.isNumber { $0 >= .zero } ? false : nil
    case .atLeast: return self == .blank && other.isNumber { $0 > .zero } ? false : nil
    case .less, .atMost: return nil
    }
  }

  private func isNumber(_ test: (Rational) -> Bool) -> Bool {
    guard case .number(let number) = self else { return false }
    return test(number)
  }
}
