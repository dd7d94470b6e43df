package import Casework

/// How long an interview takes, and whether it comes too early.
package enum LengthWords: Phrase {
  case questions(ClosedRange<Int>)
  case minutes(ClosedRange<Int>)
  case takes(String)
  case mayFollow(String, String)
  case tooSoon(String, CalendarDate, CalendarDate)
  case about(String, String)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .questions(let count):
      (Self.span(count, "question").en, "\(Self.span(count, "question").zhHans)道题")
    case .minutes(let count):
      ("about \(Self.span(count, "minute").en)", "大约\(Self.span(count, "minute").zhHans)分钟")
    case .takes(let length): ("Length: \(length).", "要问的：\(length)。")
    case .mayFollow(let title, let length):
      (
        "If an answer gives cause for worry, “\(title)” follows: \(length).",
        "要是有让人放心不下的回答，接着问“\(title)”：\(length)。"
      )
    case .tooSoon(let title, let taken, let from):
      (
        "“\(title)” was asked on \(TimeWords.date(taken).said.en). Before \(TimeWords.date(from).said.en) it would ask about the same days again.",
        "“\(title)”\(TimeWords.date(taken).said.zhHans)刚问过，\(TimeWords.date(from).said.zhHans)以前再问，问的还是同样的日子。"
      )
    case .about(let title, let doubt): ("“\(title)”: \(doubt)", "“\(title)”：\(doubt)")
    }
  }

  private static func span(_ count: ClosedRange<Int>, _ one: String) -> (en: String, zhHans: String) {
    let (low, high) = (count.lowerBound, count.upperBound)
    guard low < high else { return (counted(high, one), "\(high)") }
    return ("\(low) to \(counted(high, one))", "\(low)到\(high)")
  }
}
