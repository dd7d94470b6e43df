/// The start: what this user can do now.
package enum MenuWords: Phrase {
  case title(String)
  case noCases
  case ask
  case caseOne
  case interview, members, findMember, addMember, consent, chart
  case review, noPrompts
  case unfinished(String)
  case verify, auditDesk, users
  case crisis, leave
  case whichMember, whichForm
  case noMatch, moreMatches(Int)
  case acknowledge, contact, refer, followUp, propose, confirm, reopen
  case outcome, outcomeReached, outcomeNotReached, outcomeRefused
  case referWhere, note, reason, newLevel, keepLevel
  case bye

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .title(let name): VaultWords.welcome(name).said
    case .noCases: CaseWords.queueEmpty.said
    case .ask: ("What would you like to do?", "想做什么？")
    case .caseOne: ("Go through the cases", "看个案")
    case .interview: ("Hold an interview", "做访谈")
    case .members: ("The people I look after", "我负责的人")
    case .findMember: ("Look someone up", "找人")
    case .addMember: ("Enter someone new", "登记新人")
    case .consent: ("Ask for consent", "征得同意")
    case .chart: ("Someone's history", "看一个人的情况")
    case .review: ("Safety questions someone left open", "看看还没答的安全问题")
    case .noPrompts: ("Nothing was left open with this person.", "这个人没有留下没答的安全问题。")
    case .unfinished(let whom): ("Go on with \(whom)", "接着问：\(whom)")
    case .verify: ("Check that the record is whole", "检查记录是否完整")
    case .auditDesk: ("The auditor's desk", "审计台")
    case .users: ("Users", "用户名单")
    case .crisis: KeyWords.crisis.said
    case .leave: KeyWords.leave.said
    case .whichMember:
      ("Whom? A few letters of the name, its initials, the street or the number.", "是谁？打几个字：姓名、拼音首字母、街道或编号。")
    case .whichForm: ("Which questionnaire?", "做哪一份？")
    case .noMatch: ("Nobody of yours matches that.", "您负责的人里没有找到。")
    case .moreMatches(let count):
      ("and \(count) more: one more letter finds them sooner.", "还有\(count)位，再多打一个字就好找了。")
    case .acknowledge: ("Take it on", "我来接手")
    case .contact: ("Record a contact", "记录联系情况")
    case .refer: ("Record a referral", "记录转介")
    case .followUp: ("Record a follow-up", "记录随访")
    case .propose: ("Propose closing it", "提出结案")
    case .confirm: ("Confirm the proposed closure", "确认结案")
    case .reopen: ("Reopen it", "重新打开")
    case .outcome: ("How did it go?", "结果怎么样？")
    case .outcomeReached: ("Reached and spoken with", "联系上了，谈过")
    case .outcomeNotReached: ("Not reached", "没联系上")
    case .outcomeRefused: ("Reached, did not wish to talk", "联系上了，不想谈")
    case .referWhere: ("Referred to which place?", "转介到哪里？")
    case .note: ("A note? Enter for none.", "要写备注吗？直接回车就不写。")
    case .reason: ("Why? It is needed.", "为什么？这个要写。")
    case .newLevel: ("Which level from now on?", "现在是什么等级？")
    case .keepLevel: ("As it is", "不变")
    case .bye: ("Good-bye. Take care of yourself too.", "再见。您自己也要多保重。")
    }
  }
}
