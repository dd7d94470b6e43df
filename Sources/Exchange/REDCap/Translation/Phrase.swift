internal import Assessment

/// A piece of an expression in our language, and how firmly it holds together.
struct Phrase: Hashable {
  let text: String
  let strength: Strength

  /// Loosest first, as our language binds.
  enum Strength: Int, Comparable {
    case either
    case both
    case negation
    case comparison
    case sum
    case product
    case primary

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  init(_ text: String, _ strength: Strength = .primary) {
    self.text = text
    self.strength = strength
  }

  /// An exact number; one without an end in decimals is written as a fraction.
  init(_ number: Rational) {
    let decimals = number.exactText
    if Rational(text: decimals) == number {
      self.init(decimals)
    } else {
      self.init("\(number.numerator) / \(number.denominator)", .product)
    }
  }

  /// The text for a place that needs at least that strength.
  func at(_ least: Strength) -> String { strength >= least ? text : "(\(text))" }

  static func any(_ parts: [Phrase]) -> Phrase {
    parts.count == 1 ? parts[0] : Phrase(parts.map { $0.at(.both) }.joined(separator: " or "), .either)
  }

  static func all(_ parts: [Phrase]) -> Phrase {
    parts.count == 1 ? parts[0] : Phrase(parts.map { $0.at(.negation) }.joined(separator: " and "), .both)
  }

  static func call(_ function: String, _ arguments: [Phrase]) -> Phrase {
    Phrase("\(function)(\(arguments.map(\.text).joined(separator: ", ")))")
  }

  var negated: Phrase { Phrase("not " + at(.negation), .negation) }

  func compared(_ comparison: Comparison, _ other: Phrase) -> Phrase {
    Phrase("\(at(.sum)) \(comparison.rawValue) \(other.at(.sum))", .comparison)
  }

  func joined(_ sign: Arithmetic, _ other: Phrase) -> Phrase {
    switch sign {
    case .plus: Phrase("\(at(.sum)) + \(other.at(.product))", .sum)
    case .minus: Phrase("\(at(.sum)) - \(other.at(.product))", .sum)
    case .times: Phrase("\(at(.product)) * \(other.at(.primary))", .product)
    case .over: Phrase("\(at(.product)) / \(other.at(.primary))", .product)
    }
  }

  var opposite: Phrase { Phrase("-" + at(.primary)) }
}
