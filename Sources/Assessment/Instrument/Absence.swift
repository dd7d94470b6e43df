/// What an item counts as where it is not asked, or does not apply.
public enum Absence: Sendable, Hashable {
  /// It is left out: of a sum, of a count, of the number of terms.
  case omit
  /// It counts as this number, which it could also have as an answer; for yes-no items 0 is no, 1 is yes.
  case value(Rational)

  /// Reads `omit` or a number.
  public init?(_ text: String) {
    if text == "omit" {
      self = .omit
    } else if let number = Rational(text: text) {
      self = .value(number)
    } else {
      return nil
    }
  }

  /// As written in the instrument's file.
  public var text: String {
    switch self {
    case .omit: "omit"
    case .value(let number): number.exactText
    }
  }
}
