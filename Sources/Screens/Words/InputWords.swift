/// Why a typed line could not be taken, and what to type instead.
package enum InputWords: Phrase, Hashable, Error {
  case empty
  case notAChoice(Int)
  case notSeveral(Int)
  case noneAndSome
  case notYesOrNo
  case notANumber
  case outside(String, String)
  case tooLong(Int, Int)
  case notADate
  case notAClock
  case notADuration
  case notAReason(Int)
  case notOnThisScreen(String)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .empty: ("Nothing was typed. Type an answer, or s to skip.", "还没有输入。请输入回答，要跳过就按s。")
    case .notAChoice(let count):
      ("Type the number of a choice, 1 to \(count).", "请输入选项的数字，1到\(count)。")
    case .notSeveral(let count):
      (
        "Type one or more numbers from 1 to \(count) with spaces between, or 0 for none of these.",
        "请输入1到\(count)之间的数字，可以有几个，中间空一格；都没有就输入0。"
      )
    case .noneAndSome: ("0 means none of these; it cannot stand beside others.", "0是“都没有”，不能和别的一起选。")
    case .notYesOrNo: ("Type 1 for yes or 2 for no.", "是就输入1，不是就输入2。")
    case .notANumber: ("Type a number in figures.", "请用数字回答。")
    case .outside(let low, let high):
      ("The number must lie between \(low) and \(high).", "数字要在\(low)到\(high)之间。")
    case .tooLong(let length, let limit):
      ("The text has \(length) characters; at most \(limit) can be kept.", "一共\(length)个字，最多只能记\(limit)个字。")
    case .notADate: ("Type a date that exists, for example 2026-03-01.", "请输入一个真实的日期，比如2026-03-01。")
    case .notAClock: ("Type a time of day, for example 22:30.", "请输入几点几分，比如22:30。")
    case .notADuration:
      ("Type how long, for example 90 for ninety minutes, or 1:30.", "请输入多长时间，比如90（九十分钟）或1:30。")
    case .notAReason(let count):
      ("Type the number of a reason, 1 to \(count), or b to go back.", "请输入原因前面的数字，1到\(count)；不跳过就按b。")
    case .notOnThisScreen(let key): ("The key \(key) does nothing here.", "这里用不到\(key)这个键。")
    }
  }
}
