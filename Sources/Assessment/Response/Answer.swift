/// An answer in the item's own terms.
public enum Answer: Hashable, Sendable {
  /// The value of the one choice taken.
  case choice(Int)
  /// The values of the choices taken, ascending.
  case choices([Int])
  /// Yes or no.
  case yesNo(Bool)
  /// A whole number in the item's unit.
  case integer(Int)
  /// An exact decimal in the item's unit.
  case decimal(Rational)
  /// Free words.
  case text(String)
  /// A calendar date.
  case date(year: Int, month: Int, day: Int)
  /// A time of day, in minutes after midnight.
  case clock(minutes: Int)
  /// A length of time in minutes.
  case duration(minutes: Int)
}
