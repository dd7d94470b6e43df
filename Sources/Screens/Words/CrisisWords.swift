package import Assessment

/// What is shown when someone may be in danger, and at any time on request.
package enum CrisisWords: Phrase {
  case panelTitle
  case opening
  case hotlines, steps, onCall
  case raised(CrisisLevel)
  case undelivered
  case nobodyToSee
  case notShared
  case delivered
  case noOnCall
  case callOutcomeAsk
  case answered, notAnswered
  case called(String)
  case stepPosition(Int, Int)
  case stepsDone
  case stepsRecorded(Int, Int)
  case unread
  case lastVerified(String)
  case levelStays
  case warmLine
  case noteAsk

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .panelTitle: ("Crisis help", "紧急求助")
    case .opening:
      ("Stop for now and do not leave. Stay with the person, one step at a time.", "先停下，别离开。留在身边，一步一步来。")
    case .hotlines: ("Call", "打电话")
    case .steps: ("Safety steps", "安全步骤")
    case .onCall: ("On call, in this order", "值班的人，按顺序打")
    case .raised(let level): Self.raised(level)
    case .undelivered:
      (
        "No supervisor has seen this yet. Please call now; if nobody answers, call the next one. If a life is in danger, call 120 or 110.",
        "这条提醒还没送到督导手里。请马上打电话；没人接就打下一个。人有危险，直接打120或110。"
      )
    case .nobodyToSee:
      (
        "No supervisor is enrolled who could see this. Please call the numbers below. If a life is in danger, call 120 or 110.",
        "现在没有登记督导，这条提醒没有人看得到。请打下面的电话；人有危险，直接打120或110。"
      )
    case .notShared:
      (
        "No supervisor can see this: the person has not agreed to a supervisor's review. Ask for that consent, and it is shared with your next step in the case. If you are worried now, open a case by your own judgement: ! and then o at any question, or: nuanxin case open",
        "督导看不到这条提醒：本人还没同意请督导看。可以先征得同意，之后您在个案里再记一步，督导就能看到。现在就不放心，可以凭判断发起个案：提问时先按“!”再按“o”，或者：nuanxin case open"
      )
    case .delivered: ("A supervisor has opened this case.", "督导已经看到这条提醒了。")
    case .noOnCall:
      ("Nobody is entered as on call. For advice call 12356.", "值班表还没有填。拿不准就打12356问。")
    case .callOutcomeAsk: ("Did someone answer?", "电话通了吗？")
    case .answered: ("answered", "接通了")
    case .notAnswered: ("no answer", "没人接")
    case .called(let when): ("called \(when)", "\(when)打过")
    case .stepPosition(let current, let total): ("Step \(current) of \(total)", "第\(current)步，共\(total)步")
    case .stepsDone: ("What you did is recorded. You are not alone with this.", "您做的都记下来了。这件事不是您一个人扛。")
    case .stepsRecorded(let done, let total): ("\(done) of \(total) steps done", "\(total)步里做了\(done)步")
    case .unread:
      ("The crisis file could not be read; these are the built-in numbers.", "读不到求助资料，下面是程序自带的号码。")
    case .lastVerified(let date): ("Numbers last checked on \(date).", "号码最近一次核对：\(date)。")
    case .levelStays:
      (
        "A later answer does not lower the level; only a person does, with a reason.",
        "后面怎么答，等级都不会自己降；要有人看过、说明原因才能降。"
      )
    case .warmLine: ("Thank you for saying so. You do not have to carry this alone.", "谢谢您愿意说出来。这件事不用您一个人扛。")
    case .noteAsk: ("In a few words; an empty line writes nothing.", "简单写几个字，直接回车就不写。")
    }
  }

  private static func raised(_ level: CrisisLevel) -> (en: String, zhHans: String) {
    switch level {
    case .attention: ("Please keep an eye on this.", "这件事请您留心。")
    case .urgent: ("Urgent: please take the safety steps now.", "紧急：请现在就按安全步骤做。")
    case .immediate: ("Immediate: do not leave the person alone.", "危急：身边一刻也不能没人。")
    }
  }
}
