/// The review queue and one case.
package enum CaseWords: Phrase, Hashable {
  case queueTitle(Int)
  case queueEmpty
  case caseTitle(String)
  case level, state, due, assigned, member, person, evidence, raisedAt, caseNumber
  case unseen
  case overdueCount(Int)
  case notAssigned
  case notShared
  case noEvidence
  case judgement(String)
  case evidenceLine(String, String, String)
  case timeline
  case because(String)
  case secondPerson
  case needsContact
  case followUpOpen(String), followUpUnseen
  case finished
  case rulesNote
  case newsCount(Int), new, changed
  case recorded(String)
  case nextCase, previousCase, closedToo, openOnly
  case act
  case keyTakeOn, keyContact, keyRefer, keyFollowUp, keyClose, keyReopen, keyChart
  case moreWait(Int)
  case takeOnFirst

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .queueTitle(let count): ("To review: \(counted(count, "case"))", "待跟进个案：\(count)个")
    case .queueEmpty: ("Nothing waits for review.", "现在没有要跟进的。")
    case .caseTitle(let number): ("Case \(number)", "个案\(number)")
    case .level: ("Level", "等级")
    case .state: ("State", "进展")
    case .due: ("Due", "时限")
    case .assigned: ("With", "负责人")
    case .member: ("Number", "编号")
    case .person: ("Person", "本人")
    case .evidence: ("What was said", "起因")
    case .raisedAt: ("Raised", "提醒时间")
    case .caseNumber: ("Case", "个案")
    case .unseen: ("unseen", "督导没看")
    case .overdueCount(let count): ("\(counted(count, "case")) overdue", "有\(count)个已超时")
    case .notAssigned: ("nobody yet", "还没有人负责")
    case .notShared: CrisisWords.notShared.said
    case .noEvidence: ("The questionnaire is not shared with you.", "没有给您看问卷的权限。")
    case .judgement(let reason): ("Raised by judgement: \(reason)", "凭判断提醒：\(reason)")
    case .evidenceLine(let instrument, let label, let answer):
      ("\(instrument), \(label): \(answer)", "\(instrument)，\(label)：\(answer)")
    case .timeline: ("What was done", "前后经过")
    case .because(let reason): ("Reason: \(reason)", "原因：\(reason)")
    case .secondPerson:
      ("Someone other than the proposer has to confirm the closure.", "结案要由另一个人来确认，不能自己确认自己。")
    case .needsContact: ("The person has to be reached before a closure can be proposed.", "联系上本人以后，才能提结案。")
    case .followUpOpen(let title):
      ("“\(title)” has not been asked since the last urgent flag.", "上次紧急提醒以后，还没有问过“\(title)”。")
    case .followUpUnseen:
      (
        "Whether suicide risk has been asked about since the last urgent flag cannot be seen here. Ask the counselor.",
        "上次紧急提醒以后有没有问过自杀风险，您这里看不到，请问关爱员。"
      )
    case .finished: ("Closed by two people. It can be reopened by one.", "两个人确认，已结案。一个人就能重新打开。")
    case .newsCount(let count):
      (
        "\(counted(count, "case")) new or changed since you last looked, marked *.",
        "您上次看过以后，有\(count)个新的或有变化的，带*号。"
      )
    case .new: ("*new", "*新")
    case .changed: ("*changed", "*有变化")
    case .recorded(let what): ("Recorded: \(what)", "记好了：\(what)")
    case .nextCase: ("next case", "下一个")
    case .previousCase: ("previous case", "上一个")
    case .closedToo: ("closed ones too", "连已结案的一起看")
    case .openOnly: ("open ones only", "只看没结案的")
    case .act: ("What would you like to record?", "要记什么？")
    case .keyTakeOn: ("take on", "接手")
    case .keyContact: ("contact", "联系")
    case .keyRefer: ("referral", "转介")
    case .keyFollowUp: ("follow-up", "随访")
    case .keyClose: ("closure", "结案")
    case .keyReopen: ("reopen", "重新打开")
    case .keyChart: ("the person", "看本人情况")
    case .takeOnFirst: ("Nobody has taken the case on yet. Take it on first.", "还没有人接手，先接手。")
    case .moreWait(let count): ("and \(counted(count, "more case"))", "还有\(count)个")
    case .rulesNote: ("Most urgent first; overdue ones rise.", "急的在前，超时的往前排。")
    }
  }
}
