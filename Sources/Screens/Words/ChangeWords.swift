/// How a score moved since last time, and what that means.
package enum ChangeWords: Phrase, Hashable {
  case sinceLast
  case up(String, String), down(String, String), same(String)
  case taken(String)
  case towardsBetter, towardsWorse
  case bandMoved(String, String)
  case withinError
  case reliable, reliablyBetter, reliablyWorse
  case refused(String)
  case incomparable(String)
  case matters(String), doesNotMatter(String)
  case response(String)
  case remission(String)
  case wordingUnknown, olderWordingUnknown
  case shortBetter, shortWorse
  case shortWithinError, shortBeyondError, shortRefused, shortIncomparable
  case shortMatters, shortResponse, shortRemission
  case whyRefused(String)
  case definitionUnreadable

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .sinceLast: ("Since last time", "跟上次比")
    case .up(let points, let date): ("\(points) higher than on \(date)", "比\(date)高\(points)分")
    case .down(let points, let date): ("\(points) lower than on \(date)", "比\(date)低\(points)分")
    case .same(let date): ("the same as on \(date)", "和\(date)一样")
    case .taken(let date): ("last taken on \(date)", "上次是\(date)")
    case .towardsBetter: ("towards better", "往好的方向")
    case .towardsWorse: ("towards worse", "往重的方向")
    case .bandMoved(let from, let to): ("from “\(from)” to “\(to)”", "从“\(from)”到“\(to)”")
    case .withinError:
      ("That is within measurement error: it may be no change at all.", "这点变化在测量误差之内，不能当成真的变了。")
    case .reliable: ("That is more than measurement error: a reliable change.", "超出了测量误差，可以当作真的变了。")
    case .reliablyBetter: ("That is more than measurement error: reliably better.", "超出了测量误差，可以当作真的好转了。")
    case .reliablyWorse: ("That is more than measurement error: reliably worse.", "超出了测量误差，可以当作真的加重了。")
    case .refused(let why):
      ("Whether it is more than measurement error cannot be said: \(why).", "有没有超出测量误差，说不准：\(why)。")
    case .incomparable(let why): ("The two scores cannot be compared: \(why).", "两次的分数不能比：\(why)。")
    case .matters(let points):
      ("It reaches the difference that matters (\(points) points).", "达到了有实际意义的差别（\(points)分）。")
    case .doesNotMatter(let points):
      (
        "It does not reach the difference that matters (\(points) points).",
        "没有达到有实际意义的差别（\(points)分）。"
      )
    case .response(let percent):
      ("It is better by at least \(percent)%: that counts as a response.", "比那次好了至少\(percent)%，算“有效”。")
    case .remission(let mark):
      ("It has passed \(mark), the mark of remission.", "已经过了\(mark)分这条“缓解”的界线。")
    case .wordingUnknown: ("In which words it was asked is not on record.", "当时是怎么问的，没有记录。")
    case .olderWordingUnknown:
      ("In which words older records were asked is not on record.", "旧记录当时是怎么问的，没有记录。")
    case .shortBetter: ("better", "往好")
    case .shortWorse: ("worse", "往重")
    case .shortWithinError: ("within measurement error", "在测量误差之内")
    case .shortBeyondError: ("more than measurement error", "超出测量误差")
    case .shortRefused: ("not judged", "说不准")
    case .shortIncomparable: ("not comparable", "不能比")
    case .shortMatters: ("matters", "有实际意义")
    case .shortResponse: ("response", "有效")
    case .shortRemission: ("remission", "缓解")
    case .whyRefused(let why): ("Why a change is not judged: \(why).", "变化为什么说不准：\(why)。")
    case .definitionUnreadable:
      ("the version that was used then cannot be read now", "当时用的版本现在读不了")
    }
  }
}
