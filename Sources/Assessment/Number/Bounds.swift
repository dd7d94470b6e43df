/// What a number can turn out to be, given what is missing: a range, and whether it can be absent altogether.
///
/// Every operation answers with bounds that hold all results of all values within its operands. A bound that
/// does not fit lies at ``Rational/farthest``, so that arithmetic never wraps, traps or loses a possibility.
struct Bounds: Hashable, Sendable {
  var low: Rational
  var high: Rational
  var canBePresent: Bool
  var canBeAbsent: Bool

  @inline(__always)
  init(_ low: Rational, _ high: Rational, canBePresent: Bool = true, canBeAbsent: Bool = false) {
    self.low = low
    self.high = high
    self.canBePresent = canBePresent
    self.canBeAbsent = canBeAbsent
  }

  @inline(__always) init(_ value: Rational) { self.init(value, value) }

  /// Left out for certain.
  static let absent = Bounds(.zero, .zero, canBePresent: false, canBeAbsent: true)
  static let zero = Bounds(.zero)

  /// Whether it is one value for certain.
  @inline(__always) var isPoint: Bool { canBePresent && !canBeAbsent && low == high }

  /// Whether the arithmetic ran out of room.
  var isBeyondReach: Bool { low == .lowest || high == .farthest }

  /// Everything that either can be.
  func joined(_ other: Bounds) -> Bounds {
    guard canBePresent else { return other.orAbsent }
    guard other.canBePresent else { return orAbsent }
    return Bounds(
      Swift.min(low, other.low), Swift.max(high, other.high),
      canBeAbsent: canBeAbsent || other.canBeAbsent)
  }

  var orAbsent: Bounds { Bounds(low, high, canBePresent: canBePresent, canBeAbsent: true) }

  /// The same, but absent where another is.
  func sharing(absenceOf other: Bounds) -> Bounds {
    Bounds(
      low, high, canBePresent: canBePresent && other.canBePresent,
      canBeAbsent: canBeAbsent || other.canBeAbsent)
  }

  /// What a term adds to a sum: nothing where it is absent.
  var asTerm: Bounds {
    guard canBeAbsent else { return self }
    return canBePresent ? Bounds(Swift.min(low, .zero), Swift.max(high, .zero)) : .zero
  }
}
