/// Checking the whole record at the auditor's desk, and going through what was found.
package enum CheckWords: Phrase {
  case title
  case offer, willTake
  case start, again
  case done(Int, Int)
  case findings(Int), seen(Int, Int)
  case walk, resume, sign
  case findingTitle(Int, Int)
  case entry, whose, nobody
  case kind
  case means, readable, advice
  case nextFinding, previousFinding
  case lastFinding
  case kept

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .title: ("Check of the whole record", "检查全部记录")
    case .offer:
      (
        "Every entry is looked at: whether it follows the one before, who signed it, whether it opens, and what it rested on.",
        "一条一条查：接不接得上，是谁签的，打不打得开，依据的是什么。"
      )
    case .willTake:
      ("It takes a few seconds for a thousand entries.", "一千条大约几秒钟。")
    case .start: ("start the check", "开始检查")
    case .again: ("check again", "再查一遍")
    case .done(let done, let total): ("\(done) of \(total) entries", "查了\(done)条，共\(total)条")
    case .findings(0): ("nothing", "没有问题")
    case .findings(let count): (counted(count, "finding"), "\(count)处问题")
    case .seen(let seen, let count):
      ("You have looked at \(seen) of \(count). Your place is kept.", "看了\(seen)处，共\(count)处，看到哪儿都记着。")
    case .walk: ("go through them", "一处一处看")
    case .resume: ("go on where you stopped", "接着看")
    case .sign: ("sign and save", "签名存档")
    case .findingTitle(let place, let count): ("Finding \(place) of \(count)", "第\(place)处，共\(count)处")
    case .entry: ("Entry", "哪一条")
    case .whose: ("Whose record", "谁的记录")
    case .nobody: ("nobody's alone", "不单是哪一个人的")
    case .kind: ("Kind", "类别")
    case .means: ("What it means", "这是怎么回事")
    case .readable: ("What can still be read", "还能读到什么")
    case .advice: ("What to do", "怎么办")
    case .nextFinding: ("next", "下一处")
    case .previousFinding: ("previous", "上一处")
    case .lastFinding: ("That was the last one.", "这是最后一处。")
    case .kept:
      (
        "What was found stays here until you log out. A signed statement keeps it for good.",
        "查到的会留到您退出为止；想长久留着，请签名存档。"
      )
    }
  }
}
