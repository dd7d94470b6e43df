internal import Assessment

/// Works a formula out for one answer to the one field that it names.
///
/// Formulas that turn codes into points are carried over by working them out for every code, so that what the
/// other system does with a code is done here, once, and not translated. `nil` wherever it is not certain.
struct LogicEvaluation {
  /// The code of the answer.
  let code: String

  func value(of logic: Logic) -> LogicValue? {
    switch logic {
    case .number(let number): .number(number)
    case .text(let text): LogicValue(text)
    case .field(let reference): reference.choice == nil ? LogicValue(code) : nil
    case .negative(let part): number(part) { $0.negated }
    case .not, .all, .any, .comparison: truth(of: logic).map { .truth($0) }
    case .arithmetic(let sign, let left, let right): numbers(left, right) { sign.result($0, $1) }
    case .power(let base, let exponent): numbers(base, exponent) { $0.raised(to: $1) }
    case .call(let function, let arguments): call(function, arguments)
    }
  }

  /// Whether a condition holds.
  func truth(of logic: Logic) -> Bool? {
    switch logic {
    case .not(let part): return truth(of: part).map { !$0 }
    case .all(let parts): return truths(of: parts)?.allSatisfy(\.self)
    case .any(let parts): return truths(of: parts)?.contains(true)
    case .comparison(let comparison, let left, let right):
      guard let left = value(of: left), let right = value(of: right) else { return nil }
      return left.compared(comparison, right)
    case .call, .number, .text, .field, .negative, .arithmetic, .power: return nil
    }
  }

  private func truths(of parts: [Logic]) -> [Bool]? {
    let truths = parts.compactMap { truth(of: $0) }
    return truths.count == parts.count ? truths : nil
  }

  private func call(_ function: String, _ arguments: [Logic]) -> LogicValue? {
    switch (function, arguments.count) {
    case ("if", 3): truth(of: arguments[0]).flatMap { value(of: arguments[$0 ? 1 : 2]) }
    case ("abs", 1): number(arguments[0]) { $0.magnitude }
    case ("round", 1), ("roundup", 1), ("rounddown", 1):
      number(arguments[0]) { Rounding(function)?.applied(to: $0, decimals: .zero) }
    case ("round", 2), ("roundup", 2), ("rounddown", 2):
      numbers(arguments[0], arguments[1]) { Rounding(function)?.applied(to: $0, decimals: $1) }
    case _: nil
    }
  }

  /// A result of one number; nothing gives nothing.
  private func number(_ part: Logic, _ result: (Rational) -> Rational?) -> LogicValue? {
    switch value(of: part) {
    case .number(let number): result(number).map { .number($0) }
    case .blank: .blank
    case .text, .truth, nil: nil
    }
  }

  private func numbers(
    _ left: Logic, _ right: Logic, _ result: (Rational, Rational) -> Rational?
  ) -> LogicValue? {
    switch (value(of: left), value(of: right)) {
    case (.number(let left), .number(let right)): result(left, right).map { .number($0) }
    case (.blank, .number), (.number, .blank), (.blank, .blank): .blank
    case (.text, _), (.truth, _), (nil, _), (_, .text), (_, .truth), (_, nil): nil
    }
  }
}

extension Arithmetic {
  fileprivate func result(_ left: Rational, _ right: Rational) -> Rational? {
    switch self {
    case .plus: left.adding(right)
    case .minus: left.subtracting(right)
    case .times: left.multiplied(by: right)
    case .over: left.divided(by: right)
    }
  }
}

extension Rational {
  /// The largest power that formulas are taken to mean.
  static let mostFactors = 8

  /// The power, where the exponent is a small whole number.
  fileprivate func raised(to exponent: Rational) -> Rational? {
    guard exponent.isWhole, (0...Int64(Self.mostFactors)).contains(exponent.numerator) else { return nil }
    return (0..<exponent.numerator).reduce(Rational.one as Rational?) { product, _ in
      product?.multiplied(by: self)
    }
  }
}
