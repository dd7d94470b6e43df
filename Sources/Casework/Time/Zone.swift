/// The vault's zone: a fixed offset, so that the end of a day never depends on a machine's setting.
public struct Zone: Hashable, Sendable, CustomStringConvertible {
  /// Minutes east of UTC, −14 h … +14 h.
  public let minutesEast: Int

  /// An offset that exists.
  public init?(minutesEast: Int) {
    guard abs(minutesEast) <= 14 * 60 else { return nil }
    self.minutesEast = minutesEast
  }

  /// Reads `+08:00`.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let digits = [1, 2, 4, 5].compactMap { bytes.count == 6 ? Int(bytes[$0]) - 48 : nil }
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), digits.allSatisfy({ (0...9).contains($0) }),
      [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[0])
    else { return nil }
    let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
    guard digits[2] < 6 else { return nil }
    self.init(minutesEast: bytes[0] == UInt8(ascii: "-") ? -minutes : minutes)
  }

  /// China's time, where no policy says otherwise.
  public static let china = Zone(unchecked: 8 * 60)

  private init(unchecked minutes: Int) { minutesEast = minutes }

  /// `+08:00`.
  public var description: String {
    let (hours, minutes) = abs(minutesEast).quotientAndRemainder(dividingBy: 60)
    return
      "\(minutesEast < 0 ? "-" : "+")\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }

  /// The day that a moment falls on here.
  public func date(of instant: Instant) -> CalendarDate {
    CalendarDate(daysSince1970: Int(localMilliseconds(instant).quotient(floorBy: 86_400_000)))
  }

  /// Minutes since midnight here.
  public func minuteOfDay(of instant: Instant) -> Int {
    let local = localMilliseconds(instant)
    return Int((local - local.quotient(floorBy: 86_400_000) * 86_400_000) / 60_000)
  }

  /// 00:00 of a day here.
  public func start(of date: CalendarDate) -> Instant {
    Instant(milliseconds: Int64(date.daysSince1970) * 86_400_000 - Int64(minutesEast) * 60_000)
  }

  /// 24:00 of a day here: where a consent's last day ends.
  public func end(of date: CalendarDate) -> Instant { start(of: date).advanced(byMilliseconds: 86_400_000) }

  private func localMilliseconds(_ instant: Instant) -> Int64 {
    instant.milliseconds + Int64(minutesEast) * 60_000
  }
}

extension Int64 {
  /// Division towards minus infinity, so that moments before 1970 fall on the right day.
  fileprivate func quotient(floorBy divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}
