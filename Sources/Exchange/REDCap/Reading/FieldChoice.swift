internal import Assessment

/// One choice of a field: its code in the dictionary, its value here, its words.
struct FieldChoice: Hashable {
  let code: String
  var value: Int
  let text: String

  /// The number that the dictionary's formulas take the code for; `nil` where it is none.
  var number: Rational? { Rational(text: code) }

  /// Whether the code can stand as a value: a whole number from 0 to a million in its plain spelling.
  var isPlain: Bool {
    guard let whole = Int(code), (0...1_000_000).contains(whole) else { return false }
    return String(whole) == code
  }
}
