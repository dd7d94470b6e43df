package import Casework

/// Days, times and lengths of time, as they are spoken.
package enum TimeWords: Phrase {
  case date(CalendarDate)
  case clock(Int)
  case moment(WallTime)
  case minutes(Int)
  case inMinutes(Int)
  case overdue(Int)
  case age(Int)
  case years(Int)
  case until(CalendarDate)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .date(let date):
      (
        "\(date.day) \(Self.months[date.month - 1]) \(date.year)",
        "\(date.year)年\(date.month)月\(date.day)日"
      )
    case .clock(let minute): (Self.clock(minute), Self.clock(minute))
    case .moment(let moment): both(.date(moment.date)) { $0 + " " + Self.clock(moment.minute) }
    case .minutes(let count): (Self.length(count).en, Self.length(count).zhHans)
    case .inMinutes(let count): ("in \(Self.length(count).en)", "还有\(Self.length(count).zhHans)")
    case .overdue(let count): ("\(Self.length(count).en) overdue", "已超时\(Self.length(count).zhHans)")
    case .age(let years): ("aged \(years)", "\(years)岁")
    case .years(let years): (counted(years, "year"), "\(years)岁")
    case .until(let date): both(.date(date), en: { "until " + $0 }, zhHans: { $0 + "前有效" })
    }
  }

  /// What is due at a moment, seen from another: in a while, or overdue.
  package static func due(inMinutes minutes: Int) -> TimeWords {
    minutes >= 0 ? .inMinutes(minutes) : .overdue(-minutes)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  private static func clock(_ minute: Int) -> String {
    Figure.two(minute / 60) + ":" + Figure.two(minute % 60)
  }

  /// The largest unit that tells enough: minutes up to two hours, hours up to two days, then days.
  private static func length(_ minutes: Int) -> (en: String, zhHans: String) {
    switch minutes {
    case ..<120: (counted(minutes, "minute"), "\(minutes)分钟")
    case ..<2880: (counted(minutes / 60, "hour"), "\(minutes / 60)小时")
    case _: (counted(minutes / 1440, "day"), "\(minutes / 1440)天")
    }
  }

  private func both(_ words: TimeWords, _ change: (String) -> String) -> (en: String, zhHans: String) {
    both(words, en: change, zhHans: change)
  }

  private func both(
    _ words: TimeWords, en: (String) -> String, zhHans: (String) -> String
  ) -> (en: String, zhHans: String) {
    (en(words.said.en), zhHans(words.said.zhHans))
  }
}
