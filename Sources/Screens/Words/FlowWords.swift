package import Casework

/// What an interview says beside its questions: breaks, batteries, what follows a flag, what is still open.
package enum FlowWords: Phrase {
  case safetyFirst
  case expiredClosed(Int)
  case batteryTitle, batteryOffer(String, String), batteryGoOn, batteryStop
  case endTitle, endAsk
  case keepForLater, endTrial
  case paused(String)
  case followUpTitle, followUpOffer(String), followUpNow, followUpLater
  case leftOpen(String, CalendarDate)
  case settleLook, settleNoSign, settleCase, settleLater, settleNote
  case openCase, openCaseTitle, openCaseLevel, openCaseReason, openCaseDefault
  case caseOpened(String)
  case calledWhom
  case otherPerson, otherPersonAsk
  case recordCall
  case notDoneWhy
  case nextFollowUp(String), nextTalk, nextAgain(String)
  case notTaken
  case stepsAgainTitle, stepsAgainAsk(String), stepsHold, stepsRepeat, stepsHeld(String)
  case nothingRecorded, notDone

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .safetyFirst:
      ("Safety steps were left open. They come first.", "上次的安全步骤还没走完，先把这件事做完。")
    case .expiredClosed(let count):
      (
        "\(counted(count, "interview")) from before could no longer be taken up: closed as it stood, flags kept.",
        "以前有\(count)次访谈隔太久，不能再接着问，已经按原样收起，提醒都还在。"
      )
    case .batteryTitle: ("A visit was interrupted", "上次没做完")
    case .batteryOffer(let battery, let next):
      ("In “\(battery)”, “\(next)” comes next.", "“\(battery)”接下来是“\(next)”。")
    case .batteryGoOn: ("Go on with it", "接着做")
    case .batteryStop: ("Not now", "现在不做")
    case .endTitle: ("End here", "今天到这儿")
    case .endAsk: ("Why does it end here? What was answered is kept.", "为什么到这儿？答过的都留着。")
    case .keepForLater: ("leave, go on today", "先离开，今天再接着问")
    case .endTrial: ("end the trial", "结束试用")
    case .paused(let command):
      ("Paused; every answer is kept. Go on with: \(command)", "先停在这里，答过的都存好了。接着问：\(command)")
    case .followUpTitle: ("A few questions about safety", "再问几句要紧的")
    case .followUpOffer(let title):
      (
        "After what was said, “\(title)” should follow now. It helps to judge how near the danger is.",
        "听了刚才的话，现在该接着问“\(title)”，好知道有多急。"
      )
    case .followUpNow: ("Ask it now", "现在问")
    case .followUpLater: ("Not now; it stays with the case", "现在不问，留给后面跟进")
    case .leftOpen(let title, let date):
      (
        "From “\(title)” on \(TimeWords.date(date).said.en), not settled yet.",
        "\(TimeWords.date(date).said.zhHans)做“\(title)”时留下的，还没有人跟进。"
      )
    case .settleLook:
      ("How does it look to you now, after speaking with the person?", "跟本人聊过以后，您看怎么样？")
    case .settleNoSign: ("We spoke about it; I see no sign of danger", "谈过了，没看出有危险")
    case .settleCase: ("I am worried: open a case", "我不放心，发起个案")
    case .settleLater: ("Leave it open; someone has to see to it", "先留着，之后一定要有人跟进")
    case .settleNote: ("What was said, in a sentence? It is needed.", "用一句话写下谈了什么，这个要写。")
    case .openCase: ("I am worried: tell the supervisor", "我不放心，告诉督导")
    case .openCaseTitle: ("Tell the supervisor", "告诉督导")
    case .openCaseLevel: ("How urgent is it? Enter means urgent.", "有多急？直接回车就是“紧急”。")
    case .openCaseReason:
      ("Why, in a few words? Enter to leave it at “by judgement”.", "简单写写为什么，直接回车就记“凭判断”。")
    case .openCaseDefault: ("by judgement", "凭判断")
    case .caseOpened(let number): ("Case \(number) is open.", "个案\(number)已经发起。")
    case .calledWhom: ("Whom did you call?", "打给了谁？")
    case .otherPerson: ("Someone else", "别人")
    case .otherPersonAsk: ("Who is it to the person? No name is needed.", "是对方的什么人？不用写姓名。")
    case .recordCall: ("record a call", "记一次电话")
    case .notDoneWhy: ("Why not, in a few words? Enter to leave it open.", "为什么没做成？简单写写，直接回车就不写。")
    case .nextFollowUp(let title): ("“\(title)” should follow what was raised.", "有提醒，要接着问“\(title)”。")
    case .nextTalk:
      (
        "Talk the result over with the person; advise a visit to a clinic where it seems right.",
        "跟本人商量下一步，合适的话建议去正规医院看看。"
      )
    case .nextAgain(let date): ("Asked again from \(date) on, it can be compared.", "\(date)以后再问，才好比较。")
    case .notTaken: ("Type one of the keys shown.", "请按列出的键。")
    case .stepsAgainTitle: ("A further flag", "又有提醒")
    case .stepsAgainAsk(let when):
      (
        "You went through the safety steps at \(when). Do they all still hold, after what was just said?",
        "安全步骤\(when)走过一遍。听了刚才的话，那些都还算数吗？"
      )
    case .stepsHold: ("Yes, they all still hold", "都还算数")
    case .stepsRepeat: ("No, go through them once more", "不，再走一遍")
    case .stepsHeld(let when): ("still holds, as at \(when)", "仍按\(when)做的")
    case .notDone: ("That could not be done", "没有做成")
    case .nothingRecorded: ("Nothing was recorded.", "什么都没有记。")
    }
  }
}
