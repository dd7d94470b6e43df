import Casework
import Testing

struct TimeTests {
  private let china = Zone.china

  private func instant(_ text: String) throws -> Instant { try #require(Timestamp.instant(text, in: china)) }

  // MARK: Zones

  @Test(arguments: [("+08:00", 480), ("-05:30", -330), ("+00:00", 0), ("+14:00", 840), ("-14:00", -840)])
  func offsetsAreRead(text: String, minutes: Int) {
    #expect(Zone(text)?.minutesEast == minutes)
    #expect(Zone(minutesEast: minutes)?.description == text)
  }

  @Test(arguments: ["", "Z", "+8:00", "08:00", "+14:01", "+08:60", "+08-00", "+0800", "+08:00 ", "+1a:00"])
  func otherOffsetsAreRefused(text: String) { #expect(Zone(text) == nil) }

  /// Moments before 1970 fall on their own day, too: one second before it is the evening of the day before.
  @Test func daysBefore1970AreNotShifted() throws {
    let utc = try #require(Zone(minutesEast: 0))
    #expect(utc.date(of: Instant(milliseconds: -1)).description == "1969-12-31")
    #expect(utc.minuteOfDay(of: Instant(milliseconds: -1)) == 1439)
    #expect(utc.date(of: Instant(milliseconds: -86_400_000)).description == "1969-12-31")
    #expect(china.date(of: Instant(milliseconds: -1)).description == "1970-01-01")
    #expect(china.minuteOfDay(of: Instant(milliseconds: -1)) == 7 * 60 + 59)
  }

  @Test(arguments: 0..<200)
  func aDayRunsFromItsStartToItsEnd(seed: Int) throws {
    var maker = Maker(seed: seed)
    let zone = try #require(Zone(minutesEast: Int.random(in: -840...840, using: &maker.random)))
    let moment = maker.instant()
    let day = zone.date(of: moment)
    #expect(zone.start(of: day) <= moment)
    #expect(moment < zone.end(of: day))
    let sinceMidnight = moment.milliseconds(since: zone.start(of: day))
    #expect(zone.minuteOfDay(of: moment) == Int(sinceMidnight / 60_000))
  }

  // MARK: Timestamps

  /// 2026-03-01 lies 20,513 days after 1970-01-01.
  @Test(arguments: [
    ("2026-03-01", 4 * 3600), ("2026-03-01T08:00+08:00", 0), ("2026-03-01T00:00Z", 0),
    ("2026-03-01T00:00:01Z", 1), ("2026-03-01T08:00", 0), ("2026-02-28T19:30:05-04:30", 5),
  ])
  func momentsAreRead(text: String, seconds: Int64) throws {
    #expect(try instant(text).milliseconds == (20_513 * 86_400 + seconds) * 1000)
  }

  @Test(arguments: [
    "", "2026-03-01T", "2026-03-01T24:00", "2026-03-01T08", "2026-03-01T08:60", "2026-03-01T08:00:60",
    "2026-03-01 08:00", "2026-03-01T8:00", "2026-03-01T08:00+8", "2026-03-01T08:00ZZ", "2026-02-30T08:00",
    "2026-03-01T+5:30", "2026-03-01T-0:30", "2026-03-01T08:+1", "T08:00", "2026-03-01T08:00:00:00",
  ])
  func otherTextsAreRefused(text: String) { #expect(Timestamp.instant(text, in: china) == nil) }

  @Test(arguments: 0..<200)
  func whatIsWrittenIsReadBack(seed: Int) throws {
    var maker = Maker(seed: seed)
    let zone = try #require(Zone(minutesEast: Int.random(in: -840...840, using: &maker.random)))
    let seconds = Int64.random(in: -2_000_000_000...4_000_000_000, using: &maker.random)
    let moment = Instant(milliseconds: seconds * 1000)
    #expect(Timestamp.instant(Timestamp.text(moment, in: zone), in: china) == moment)
  }

  // MARK: Periods

  @Test(arguments: [
    ("P12M", 12, 0, Int64(0)), ("P1Y", 12, 0, 0), ("P2W", 0, 14, 0), ("P90D", 0, 90, 0),
    ("PT24H", 0, 0, 86_400),
    ("P1DT12H", 0, 1, 43_200), ("PT15M", 0, 0, 900), ("PT30S", 0, 0, 30), ("P1M", 1, 0, 0),
  ])
  func periodsAreRead(text: String, months: Int, days: Int, seconds: Int64) throws {
    let period = try #require(Period(text))
    #expect(period == Period(months: months, days: days, seconds: seconds))
    #expect(Period(period.description) == period)
  }

  @Test(arguments: [
    "", "P", "PT", "12M", "P1", "P1H", "PT1D", "P-1D", "P1.5D", "P1D1D", "p1d", "P1DT", "P1Dx", "P1234567D",
  ])
  func otherPeriodsAreRefused(text: String) { #expect(Period(text) == nil) }

  @Test func nothingIsAPeriodToo() { #expect(Period().description == "P0D") }

  /// A month is a month on the calendar of the zone, not thirty days, and the time of day stays.
  @Test(arguments: [
    ("2026-01-31T23:30+08:00", "P1M", "2026-02-28T23:30+08:00"),
    ("2024-02-29T10:00+08:00", "P12M", "2025-02-28T10:00+08:00"),
    ("2026-03-01T10:00+08:00", "P14D", "2026-03-15T10:00+08:00"),
    ("2026-03-01T23:50+08:00", "PT15M", "2026-03-02T00:05+08:00"),
    ("2026-02-28T12:00+08:00", "P1M1DT1H", "2026-03-29T13:00+08:00"),
  ])
  func periodsAreCountedOnTheCalendar(from: String, period: String, to: String) throws {
    #expect(try #require(Period(period)).after(instant(from), in: china) == instant(to))
  }
}
