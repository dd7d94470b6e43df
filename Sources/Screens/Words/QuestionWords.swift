/// What stands around a question.
package enum QuestionWords: Phrase {
  case position(Int, Int)
  case answered(String)
  case passedOver(String)
  case marked
  case sensitive
  case skipTitle, skipQuestion
  case noteTitle, noteAsk, noteKept, noteEmpty
  case enterNumber(Int, Int)
  case enterNumberOf(Int, Int, String)
  case enterDecimal(String, String)
  case enterDecimalOf(String, String, String)
  case enterText(Int)
  case enterDate, enterClock, enterDuration
  case enterSeveral
  case noneOfThese
  case safetyTitle, safetyOpen(String), safetyWhat
  case safetyAskAgain, safetyLater
  case nobodyShown

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .position(let current, let total): ("Question \(current) of \(total)", "第\(current)题，共\(total)题")
    case .answered(let text): ("Answered before: \(text)", "上次答的：\(text)")
    case .passedOver(let reason): ("Skipped before: \(reason)", "上次跳过：\(reason)")
    case .marked: ("* is what was answered before.", "带*的是上次答的。")
    case .sensitive:
      ("Others can hear. Let the person point at the answer, or skip for now.", "旁边有人。可以请本人用手指答案，也可以先跳过。")
    case .skipTitle: ("Skip this question", "跳过这一题")
    case .skipQuestion: ("Why is there no answer?", "为什么没有回答？")
    case .noteTitle: ("A note to this question", "给这一题记一笔")
    case .noteAsk:
      (
        "Write in a line or two what is good to remember. An empty line writes nothing.",
        "用一两句话记下要紧的。直接回车就不记。"
      )
    case .noteKept: ("Noted.", "记好了。")
    case .noteEmpty: ("Nothing was noted.", "没有记。")
    case .enterNumber(let low, let high): ("A whole number from \(low) to \(high)", "请输入\(low)到\(high)之间的整数")
    case .enterNumberOf(let low, let high, let unit):
      ("A whole number from \(low) to \(high) (\(unit))", "请输入\(low)到\(high)之间的整数（\(unit)）")
    case .enterDecimal(let low, let high): ("A number from \(low) to \(high)", "请输入\(low)到\(high)之间的数")
    case .enterDecimalOf(let low, let high, let unit):
      ("A number from \(low) to \(high) (\(unit))", "请输入\(low)到\(high)之间的数（\(unit)）")
    case .enterText(let limit): ("In words, at most \(counted(limit, "character"))", "用文字回答，最多\(limit)个字")
    case .enterDate: ("A date, for example 2026-03-01", "请输入日期，比如2026-03-01")
    case .enterClock: ("A time of day, for example 22:30", "请输入几点几分，比如22:30")
    case .enterDuration: ("How long, for example 90 (minutes) or 1:30", "请输入多长时间，比如90（分钟）或1:30")
    case .enterSeveral:
      ("Several are possible: type the numbers with spaces, for example 1 3", "可以选几个：数字之间空一格，比如1 3")
    case .noneOfThese: ("None of these", "都没有")
    case .safetyTitle: ("A safety question is open", "有一题安全问题还没有答案")
    case .safetyOpen(let label): ("No answer to: \(label)", "没有回答：\(label)")
    case .safetyWhat:
      (
        "No answer is not a no. Please see to it in person: ask once more, or ask the supervisor for advice.",
        "没回答不等于没有。请您当面留心：再问一次，或者请督导一起看看。"
      )
    case .safetyAskAgain: ("Ask it once more now", "现在再问一次")
    case .safetyLater: ("Leave it for review by a person", "先记下来，之后由人来跟进")
    case .nobodyShown: ("Safety steps were shown to no one.", "安全步骤没有人看到。")
    }
  }
}
