/// Where a case stands, and what each step of it was.
package enum StageWords: Phrase {
  case open, acknowledged, contacted, referred, followedUp, closureProposed, closed
  case raised, joined(String), shared, opened
  case calledReached(String), calledNobody(String)
  case contactReached, contactNotReached, contactRefused
  case referredTo(String)
  case levelLowered(String, String), levelRaised(String, String)
  case closureVoided, reopened
  case noted

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .open: ("not yet assessed", "还没评估")
    case .acknowledged: ("taken on", "已接手")
    case .contacted: ("person reached", "已联系上")
    case .referred: ("referred", "已转介")
    case .followedUp: ("followed up", "已随访")
    case .closureProposed: ("closure proposed", "已提结案")
    case .closed: ("closed", "已结案")
    case .raised: ("raised", "提醒")
    case .joined(let what): ("a further flag: \(what)", "又有提醒：\(what)")
    case .shared: ("shared with the supervisor", "已发给督导")
    case .opened: ("opened by a supervisor", "督导已打开")
    case .calledReached(let whom): ("called \(whom): answered", "打给\(whom)：接通")
    case .calledNobody(let whom): ("called \(whom): no answer", "打给\(whom)：没人接")
    case .contactReached: ("contact: person reached", "联系：联系上了")
    case .contactNotReached: ("contact: not reached", "联系：没联系上")
    case .contactRefused: ("contact: the person did not wish to talk", "联系：本人不想谈")
    case .referredTo(let place): ("referred to \(place)", "转介到\(place)")
    case .levelLowered(let from, let to): ("level lowered from \(from) to \(to)", "等级从“\(from)”降到“\(to)”")
    case .levelRaised(let from, let to): ("level raised from \(from) to \(to)", "等级从“\(from)”升到“\(to)”")
    case .closureVoided: ("proposed closure no longer holds", "原来提的结案不算了")
    case .reopened: ("reopened", "重新打开")
    case .noted: ("note", "备注")
    }
  }
}
