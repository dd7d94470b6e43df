/// A length of time as policies state it: ISO 8601, where a month is a month and not thirty days.
public struct Period: Hashable, Sendable, CustomStringConvertible {
  /// Whole months (a year is twelve).
  public let months: Int
  /// Whole days (a week is seven).
  public let days: Int
  /// Seconds.
  public let seconds: Int64

  /// States a length.
  public init(months: Int = 0, days: Int = 0, seconds: Int64 = 0) {
    (self.months, self.days, self.seconds) = (months, days, seconds)
  }

  /// Reads `P12M`, `P90D`, `P2W`, `PT24H`, `P1DT12H` and their like; `nil` for anything else, also for `P`.
  public init?(_ text: some StringProtocol) {
    var rest = Substring(String(text))
    guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
    var (months, days, seconds, inTime, units) = (0, 0, Int64(0), false, "")
    while !rest.isEmpty {
      if rest.first == "T", !inTime {
        inTime = true
        rest.removeFirst()
      }
      let digits = rest.prefix { "0123456789".contains($0) }
      rest = rest.dropFirst(digits.count)
      guard digits.count <= 6, let number = Int(digits), let unit = rest.popFirst() else { return nil }
      let key = "\(inTime ? "t" : "")\(unit)"
      guard !units.contains(" \(key) ") else { return nil }
      units += " \(key) "
      switch key {
      case "Y": months += number * 12
      case "M": months += number
      case "W": days += number * 7
      case "D": days += number
      case "tH": seconds += Int64(number) * 3600
      case "tM": seconds += Int64(number) * 60
      case "tS": seconds += Int64(number)
      case _: return nil
      }
    }
    self.init(months: months, days: days, seconds: seconds)
  }

  /// The moment that lies this length after another, counted on the calendar of a zone.
  public func after(_ instant: Instant, in zone: Zone) -> Instant {
    let date = zone.date(of: instant)
    let clock = instant.milliseconds(since: zone.start(of: date))
    let later = CalendarDate(daysSince1970: date.adding(months: months).daysSince1970 + days)
    return zone.start(of: later).advanced(byMilliseconds: clock + seconds * 1000)
  }

  /// The ISO 8601 spelling.
  public var description: String {
    let date = "\(months > 0 ? "\(months)M" : "")\(days > 0 ? "\(days)D" : "")"
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let time =
      "\(hours > 0 ? "\(hours)H" : "")\(minutes > 0 ? "\(minutes)M" : "")\(rest > 0 ? "\(rest)S" : "")"
    return "P\(date)\(time.isEmpty ? (date.isEmpty ? "0D" : "") : "T\(time)")"
  }
}
