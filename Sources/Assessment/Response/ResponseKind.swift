/// What answers an item takes.
public enum ResponseKind: Hashable, Sendable {
  /// One of some choices; a choice's value is data, so 0, 2, 4 is fine.
  case choice([Int])
  /// Any number of some choices.
  case multiple([Int])
  /// Yes or no.
  case yesNo
  /// A whole number.
  case integer(ClosedRange<Int>, unit: String?)
  /// A decimal number.
  case decimal(ClosedRange<Rational>, unit: String?)
  /// Free words of at most so many characters; never scored.
  case text(maxLength: Int)
  /// A calendar date; never scored.
  case date
  /// A time of day; in expressions the minutes after midnight.
  case clock
  /// A length of time in minutes.
  case duration(ClosedRange<Int>)

  /// The name used in instruments' files.
  public var name: String {
    switch self {
    case .choice: "choice"
    case .multiple: "multiple"
    case .yesNo: "yes-no"
    case .integer: "integer"
    case .decimal: "decimal"
    case .text: "text"
    case .date: "date"
    case .clock: "clock"
    case .duration: "duration"
    }
  }
}
