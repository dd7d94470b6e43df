/// What is asked when someone new is entered.
package enum RegisterWords: Phrase, CaseIterable {
  case familyAsk, newFamily, knownFamily
  case unitAsk, nameAsk, bornAsk, lostAsk, phoneAsk
  case confirm

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .familyAsk: ("Is someone of this family entered already?", "这家有人登记过吗？")
    case .newFamily: ("No, the first of the family", "没有，是头一位")
    case .knownFamily: ("Yes, look them up", "有，找一下是谁")
    case .unitAsk:
      ("City / district / street / committee, with strokes between.", "市/区/街道（镇）/居（村）委，中间用斜杠隔开。")
    case .nameAsk: ("The full name.", "姓名。")
    case .bornAsk:
      ("Date of birth, such as 1957-04-02. Enter alone if it is not known.", "出生日期，比如1957-04-02；不清楚就直接回车。")
    case .lostAsk:
      (
        "The day on which the child died, if it is known and easy to say. Enter alone leaves it open.",
        "孩子离世的日子，知道、也方便说就写；不写就直接回车。"
      )
    case .phoneAsk: ("A telephone number. Enter alone if there is none.", "联系电话；没有就直接回车。")
    case .confirm: ("Is everything right?", "都对吗？")
    }
  }
}
