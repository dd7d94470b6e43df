/// ISO 8601 text for moments, read and written with an explicit offset.
public enum Timestamp {
  /// `2026-01-31T14:05:09+08:00`, to the second.
  public static func text(_ instant: Instant, in zone: Zone) -> String {
    let date = zone.date(of: instant)
    let sinceMidnight = instant.milliseconds(since: zone.start(of: date)) / 1000
    let parts = [sinceMidnight / 3600, sinceMidnight / 60 % 60, sinceMidnight % 60]
    let clock = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(date)T\(clock)\(zone)"
  }

  /// Reads a date (noon here, so that it stays the same day elsewhere) or a date and time.
  ///
  /// Accepts `YYYY-MM-DD`, and `YYYY-MM-DDThh:mm[:ss]` with `Z`, an offset, or neither (then `zone` holds).
  public static func instant(_ text: some StringProtocol, in zone: Zone) -> Instant? {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = CalendarDate(halves[0]) else { return nil }
    guard halves.count == 2 else { return noon(of: date, in: zone) }
    return timed(halves[1], on: date, in: zone)
  }

  /// What a bare day stands for.
  public static func noon(of date: CalendarDate, in zone: Zone) -> Instant {
    zone.start(of: date).advanced(byMilliseconds: 43_200_000)
  }

  private static func timed(_ text: some StringProtocol, on date: CalendarDate, in zone: Zone) -> Instant? {
    var (clock, zone) = (String(text), zone)
    if clock.hasSuffix("Z") {
      guard let utc = Zone(minutesEast: 0) else { return nil }
      (clock, zone) = (String(clock.dropLast()), utc)
    } else if let offset = Zone(clock.suffix(6)) {
      (clock, zone) = (String(clock.dropLast(6)), offset)
    }
    let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), fields.allSatisfy(Self.isTwoDigits) else { return nil }
    let numbers = fields.compactMap { UInt8($0) }
    guard numbers.count == fields.count, numbers[0] < 24, numbers[1] < 60, numbers.last ?? 0 < 60 else {
      return nil
    }
    let seconds =
      Int64(numbers[0]) * 3600 + Int64(numbers[1]) * 60 + Int64(numbers.count == 3 ? numbers[2] : 0)
    return zone.start(of: date).advanced(byMilliseconds: seconds * 1000)
  }

  private static func isTwoDigits(_ field: Substring) -> Bool {
    field.utf8.count == 2 && field.utf8.allSatisfy { (48...57).contains($0) }
  }
}
