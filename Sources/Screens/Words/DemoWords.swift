/// The tour with made-up families.
package enum DemoWords: Phrase {
  case title
  case madeUp
  case folder(String)
  case step(Int, Int, String)
  case vault, families, consent, interview, flag, resumed, review, audit, verify
  case asCounselor
  case removed(String), kept(String)
  case finished
  case samplePlace, sampleFollowUp, sampleClosing

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .title: ("A tour of Nuanxin", "暖心演示")
    case .madeUp: ("Every family here is made up.", "这里的家庭都是虚构的。")
    case .folder(let path): ("Working in \(path)", "临时文件夹：\(path)")
    case .step(let current, let total, let name):
      ("Step \(current) of \(total): \(name)", "第\(current)步，共\(total)步：\(name)")
    case .vault: ("a new vault", "新建保险库")
    case .families: ("three families", "登记三个家庭")
    case .consent: ("consent, one thing at a time", "一件一件征得同意")
    case .interview: ("an interview, broken off at the answer that matters", "访谈，问到要紧处断了线")
    case .flag: ("a flag is raised before the next question", "还没问下一题，提醒已经发出")
    case .resumed: ("taken up again, with its safety steps and score", "接着问完：安全步骤和分数")
    case .review: ("the supervisor's review", "督导跟进")
    case .audit: ("what the auditor can and cannot see", "审计员能看什么、不能看什么")
    case .verify: ("the integrity of the record", "检查记录是否完整")
    case .asCounselor: ("You are the counselor now.", "现在您是关爱员。")
    case .removed(let path): ("\(path) was removed.", "\(path)已经删除。")
    case .kept(let path): ("\(path) was kept.", "\(path)还留着。")
    case .samplePlace: ("at home; 021-5555-0111", "在家；021-5555-0111")
    case .sampleFollowUp: ("stays with her sister, sleeps again", "住在妹妹家，睡得好些了")
    case .sampleClosing: ("no such thoughts for four weeks", "四个星期没有再那么想")
    case .finished: ("That was the tour.", "演示到此结束。")
    }
  }
}
