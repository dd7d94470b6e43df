import Casework
import Testing

struct CalendarDateTests {
  /// Days are counted by walking the calendar from 1900 to 2100 by the plain rules taught at school.
  @Test func everyDayFrom1900To2100IsNumbered() {
    // 1900-01-01 lies 25,567 days before 1970-01-01: 70 years of 365 days and 17 leap days.
    var number = -(70 * 365 + 17)
    var wrong: [Int] = []
    for year in 1900...2100 {
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for month in 1...12 {
        for day in 1...lengths[month - 1] {
          let date = CalendarDate(year: year, month: month, day: day)
          if date?.daysSince1970 != number || date != CalendarDate(daysSince1970: number) {
            wrong.append(number)
          }
          number += 1
        }
        if CalendarDate(year: year, month: month, day: lengths[month - 1] + 1) != nil { wrong.append(number) }
      }
    }
    #expect(wrong.isEmpty)
    #expect(number == 47_847, "2101-01-01 by the Julian day 2,488,435")
  }

  /// From the almanac: the Julian day of 2000-01-01 is 2,451,545, that of 1970-01-01 2,440,588.
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-01-01", 2_451_545 - 2_440_588), ("1858-11-17", 2_400_001 - 2_440_588),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896), ("2000-02-29", 11_016),
  ])
  func knownDays(text: String, number: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.daysSince1970 == number)
    #expect(CalendarDate(daysSince1970: number).description == text)
  }

  @Test(arguments: [
    "", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-01", "26-01-01",
    "2026/01/01", "2026-01-01 ", "0000-01-01", "２026-01-01", "+026-01-01", "2026-01-1a", "2026-01-01-",
  ])
  func anythingElseIsRefused(text: String) { #expect(CalendarDate(text) == nil) }

  @Test(arguments: [
    ("1960-02-29", "2025-02-28", 64), ("1960-02-29", "2025-03-01", 65), ("1960-02-29", "2024-02-29", 64),
    ("1949-12-31", "1949-12-31", 0), ("2026-01-01", "2025-12-31", -1),
  ])
  func agesAreCountedAsPeopleDo(born: String, day: String, years: Int) throws {
    #expect(try #require(CalendarDate(born)).wholeYears(to: #require(CalendarDate(day))) == years)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-11-30", 3, "2027-02-28"),
    ("2026-05-15", 12, "2027-05-15"), ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
  ])
  func monthsEndWhereTheyEnd(from: String, months: Int, to: String) throws {
    #expect(try #require(CalendarDate(from)).adding(months: months).description == to)
  }

  @Test(arguments: 0..<200)
  func orderIsThatOfDays(seed: Int) {
    var maker = Maker(seed: seed)
    let (one, other) = (maker.date(), maker.date())
    #expect((one < other) == (one.daysSince1970 < other.daysSince1970))
    #expect((one.description < other.description) == (one < other))
    #expect(CalendarDate(one.description) == one)
  }
}
