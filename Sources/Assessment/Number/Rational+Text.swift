extension Rational: CustomStringConvertible {
  /// Reads a decimal number such as `3`, `-0.5` or `12.25` exactly; `nil` for anything else.
  public init?(text: some StringProtocol) {
    let isNegative = text.first == "-"
    let parts = String(text.dropFirst(isNegative ? 1 : 0)).split(
      separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy(Self.isDigits), text.utf8.count <= 18,
      let digits = Int(parts.joined())
    else { return nil }
    let scale = (0..<(parts.count == 2 ? parts[1].count : 0)).reduce(1) { product, _ in product * 10 }
    self.init(isNegative ? -digits : digits, over: scale)
  }

  /// Whole numbers plainly, others with up to two decimals, halves away from zero.
  public var description: String {
    if isWhole { return String(numerator) }
    let hundredths = Self.hundredths(of: self)
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
    return "\(sign)\(whole).\(decimals)"
  }

  /// The nearest floating-point number, for plots only.
  public var approximate: Double { Double(numerator) / Double(denominator) }

  private static func hundredths(of value: Rational) -> Int128 {
    let scaled = Int128(value.numerator) * 100
    let half = Int128(value.denominator) / 2
    let isOdd = value.denominator % 2 == 1
    let (quotient, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt128(value.denominator))
    let away = rest >= UInt128(half) + (isOdd ? 1 : 0) ? quotient + 1 : quotient
    return scaled < 0 ? -Int128(away) : Int128(away)
  }

  private static func isDigits(_ part: Substring) -> Bool {
    !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
  }
}

extension Rational {
  /// All its decimals, where it has an end; else as ``description``.
  public var exactText: String {
    var scale = 0
    var scaled = self
    while !scaled.isWhole, scale < 17, let next = scaled.multiplied(by: 10) {
      scaled = next
      scale += 1
    }
    guard scaled.isWhole, scale > 0 else { return description }
    let digits = String(scaled.numerator.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return (numerator < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}
