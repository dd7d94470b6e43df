internal import Assessment

extension Syntax {
  /// The expression as our files have it, with no more brackets than it needs.
  var text: String {
    switch kind {
    case .number(let number): Self.text(of: number)
    case .truth(let truth): truth ? "yes" : "no"
    case .word(let word): word
    case .range(let first, let last): "\(first)...\(last)"
    case .not(let part): "not " + part.text(within: 3)
    case .negative(let part): "-" + part.text(within: 7)
    case .arithmetic(let sign, let left, let right):
      left.text(within: strength) + " \(sign.sign) " + right.text(within: strength + 1)
    case .comparison(let sign, let left, let right):
      left.text(within: 5) + " \(sign.rawValue) " + right.text(within: 5)
    case .both(let left, let right): left.text(within: 2) + " and " + right.text(within: 3)
    case .either(let left, let right): left.text(within: 1) + " or " + right.text(within: 2)
    case .call(let function, let arguments):
      "\(function)(" + arguments.map(\.text).joined(separator: ", ") + ")"
    case .step(let sign, let bound, let result):
      "\(sign.rawValue) \(bound.text(within: 5)) -> \(result.text)"
    }
  }

  /// How tightly it binds, as the parser reads it.
  private var strength: Int {
    switch kind {
    case .either: 1
    case .both: 2
    case .not: 3
    case .comparison: 4
    case .arithmetic(.plus, _, _), .arithmetic(.minus, _, _): 5
    case .arithmetic(.times, _, _), .arithmetic(.over, _, _): 6
    case .number, .truth, .word, .range, .negative, .call, .step: 7
    }
  }

  private func text(within outer: Int) -> String { strength < outer ? "(\(text))" : text }

  /// A fraction without an end is written as one.
  private static func text(of number: Rational) -> String {
    let text = number.exactText
    return Rational(text: text) == number ? text : "(\(number.numerator) / \(number.denominator))"
  }
}

extension Arithmetic {
  /// The sign as written.
  var sign: String {
    switch self {
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .over: "/"
    }
  }
}
