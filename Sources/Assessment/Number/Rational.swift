/// An exact fraction in lowest terms, so that no score hangs on how a machine rounds.
///
/// Arithmetic answers `nil` where a result does not fit; it neither wraps nor traps.
public struct Rational: Hashable, Sendable {
  /// The numerator, which carries the sign.
  public let numerator: Int64
  /// The denominator, always positive.
  public let denominator: Int64

  /// A whole number.
  @inlinable public init(_ whole: Int) {
    numerator = Int64(whole)
    denominator = 1
  }

  /// A fraction, brought to lowest terms; `nil` for a zero denominator or terms that do not fit.
  public init?(_ numerator: Int, over denominator: Int) {
    self.init(wide: Int128(numerator), over: Int128(denominator))
  }

  /// A fraction of wide terms, brought to lowest terms.
  init?(wide numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let sign: Int128 = denominator < 0 ? -1 : 1
    // Almost every fraction fits into machine words, whose remainders are many times faster.
    if let top = Int64(exactly: sign * numerator), let bottom = Int64(exactly: sign * denominator),
      top > Int64.min
    {
      let divisor = Int64(Self.commonDivisor(top.magnitude, bottom.magnitude))
      self.init(reduced: top / divisor, over: bottom / divisor)
      return
    }
    let divisor = Self.commonDivisor(numerator.magnitude, denominator.magnitude)
    guard let top = Int64(exactly: sign * (numerator / Int128(divisor))),
      let bottom = Int64(exactly: sign * (denominator / Int128(divisor))), top > Int64.min
    else { return nil }
    self.init(reduced: top, over: bottom)
  }

  /// Terms that are known to be lowest.
  @inline(__always) init(reduced numerator: Int64, over denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Zero.
  public static let zero = Rational(0)
  /// One.
  public static let one = Rational(1)
  /// The end of what can be told; a bound that would lie beyond is put here.
  static let farthest = Rational(reduced: Int64.max, over: 1)
  /// The lower end of what can be told.
  static let lowest = Rational(reduced: -Int64.max, over: 1)

  /// Whether it is a whole number.
  @inlinable public var isWhole: Bool { denominator == 1 }

  @inline(__always)
  private static func commonDivisor<Word: UnsignedInteger>(_ first: Word, _ second: Word) -> Word {
    var (high, low) = (first, second)
    while low != 0 { (high, low) = (low, high % low) }
    return high
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  /// A whole number written in code.
  public init(integerLiteral whole: Int32) { self.init(Int(whole)) }
}

extension Rational: Comparable {
  /// Order by value.
  @inline(__always)
  public static func < (left: Rational, right: Rational) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    return Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }
}
