package import Assessment

/// Trying a questionnaire out: nothing is kept, and nobody is told.
package enum TrialWords: Phrase {
  case nothingKept
  case begun(String)
  case topicOnly
  case flagTitle
  case flagged(CrisisLevel)
  case realPerson
  case stopped

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .nothingKept:
      ("A trial: nothing that you type is kept, and nobody is told.", "这是试用：您输入的都不会保存，也不会通知任何人。")
    case .begun(let id): ("Trying out \(id)", "试用\(id)")
    case .topicOnly:
      ("Only the topic stands here: there are no words to read aloud yet.", "这里只有题目的主题，还没有可以念的问法。")
    case .flagTitle: ("A flag", "提醒")
    case .flagged(let level):
      (
        "This answer raises a flag: \(NameWords.level(level).said.en). An interview stops here for the safety "
          + "steps and opens a case; the trial only says so.",
        "这个回答会发出提醒：\(NameWords.level(level).said.zhHans)。正式访谈在这里会停下来走安全步骤，并发起个案；试用只说明一下。"
      )
    case .realPerson:
      (
        "If a real person has said this to you, stop the trial and act on it: nuanxin crisis",
        "如果真有人对您这样说，请停下试用，马上处理：nuanxin crisis"
      )
    case .stopped:
      ("The trial ended before its last question: no result, and nothing was kept.", "没有问完就结束了：没有结果，什么也没有保存。")
    }
  }
}
