internal import Assessment

/// Makes expressions of ours, and makes them no longer than they need be.
extension Syntax {
  static func made(_ kind: Kind) -> Syntax { Syntax(kind: kind, position: .start) }

  static func number(_ number: Rational) -> Syntax { made(.number(number)) }

  static func word(_ word: String) -> Syntax { made(.word(word)) }

  static func call(_ function: String, _ arguments: Syntax...) -> Syntax { made(.call(function, arguments)) }

  static func arithmetic(_ sign: Arithmetic, _ left: Syntax, _ right: Syntax) -> Syntax {
    made(.arithmetic(sign, left, right))
  }

  static func comparison(_ sign: Comparison, _ left: Syntax, _ right: Syntax) -> Syntax {
    made(.comparison(sign, left, right))
  }

  /// A truth that is known beforehand.
  static func truth(_ truth: Bool) -> Syntax { made(.truth(truth)) }

  /// The truth that is known beforehand, if it is one.
  var knownTruth: Bool? { if case .truth(let truth) = kind { truth } else { nil } }

  static func both(_ left: Syntax, _ right: Syntax) -> Syntax {
    if left.knownTruth == false || right.knownTruth == true { return left }
    if right.knownTruth == false || left.knownTruth == true { return right }
    return left == right ? left : made(.both(left, right))
  }

  static func either(_ left: Syntax, _ right: Syntax) -> Syntax {
    if left.knownTruth == true || right.knownTruth == false { return left }
    if right.knownTruth == true || left.knownTruth == false { return right }
    return left == right ? left : made(.either(left, right))
  }

  static func not(_ part: Syntax) -> Syntax {
    switch part.kind {
    case .truth(let truth): made(.truth(!truth))
    case .not(let inner): inner
    case .number, .word, .range, .negative, .arithmetic, .comparison, .both, .either, .call, .step:
      made(.not(part))
    }
  }

  /// All of some conditions; `nil` where there are none.
  static func all(_ parts: [Syntax]) -> Syntax? {
    parts.first.map { first in parts.dropFirst().reduce(first) { both($0, $1) } }
  }

  /// Any of some conditions; `nil` where there are none.
  static func any(_ parts: [Syntax]) -> Syntax? {
    parts.first.map { first in parts.dropFirst().reduce(first) { either($0, $1) } }
  }

  /// Whether it says no more than that some questions have, or have not, been answered.
  var isAboutAnswering: Bool {
    switch kind {
    case .call("answered", _): true
    case .not(let part): part.isAboutAnswering
    case .both(let left, let right), .either(let left, let right):
      left.isAboutAnswering && right.isAboutAnswering
    case .number, .truth, .word, .range, .negative, .arithmetic, .comparison, .call, .step: false
    }
  }

  /// The same with every part that has a name of its own replaced by the name.
  func naming(_ names: [(syntax: Syntax, name: String)]) -> Syntax {
    if let known = names.first(where: { $0.syntax == self }) { return .word(known.name) }
    return mapping { $0.naming(names) }
  }
}
