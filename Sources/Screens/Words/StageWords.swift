/// What a step in the life of a case was.
package enum StageWords: Phrase {
  case raised, joined(String), opened
  case calledReached(String), calledNobody(String)
  case contactReached, contactNotReached, contactRefused
  case referredTo(String)
  case reopened
  case acknowledged, followedUp, closureProposed, closureConfirmed
  case noted
  case stepsDone(Int)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .raised: ("raised", "发出提醒")
    case .joined(let what): ("a further flag: \(what)", "又有提醒：\(what)")
    case .opened: ("opened by a supervisor", "督导已打开")
    case .calledReached(let whom): ("called \(whom), who answered", "打电话给\(whom)，接通了")
    case .calledNobody(let whom): ("called \(whom), no answer", "打电话给\(whom)，没人接")
    case .contactReached: ("reached the person", "联系上本人了")
    case .contactNotReached: ("tried to reach the person, without success", "没联系上本人")
    case .contactRefused: ("reached the person, who did not wish to talk", "联系上了，本人不想谈")
    case .referredTo(let place): ("referred to \(place)", "转介到\(place)")
    case .reopened: ("reopened", "重新打开")
    case .acknowledged: ("taken on by the supervisor", "督导接手")
    case .followedUp: ("followed up", "随访")
    case .closureProposed: ("closure proposed", "提出结案")
    case .closureConfirmed: ("closure confirmed by a second person", "第二个人确认结案")
    case .noted: ("note", "备注")
    case .stepsDone(let count): ("\(count) safety steps done", "做完了\(count)个安全步骤")
    }
  }
}
