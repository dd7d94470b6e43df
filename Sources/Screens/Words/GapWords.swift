package import Casework

/// What an auditor reads of grounds and gaps: on what each act rested, and what is missing.
package enum GapWords: Phrase {
  case gaps(Int), noGaps
  case restingTitle(Int)
  case kind, since
  case noFileConsent, noBasis, claimedEarlier, noticeOverdue
  case domain(Domain)
  case basis(Basis.Kind)
  case wrote(Domain, Int)
  case holds, fails, number
  case unreadable(Int)
  case people(Int)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .gaps(let count): (counted(count, "gap"), "缺漏\(count)处")
    case .noGaps: ("No gap was found.", "没有发现缺漏。")
    case .restingTitle(let count): ("What \(counted(count, "act")) rested on", "\(count)项记录的依据")
    case .kind: ("Gap", "缺漏")
    case .since: ("Since", "从何时起")
    case .noFileConsent: ("records, but no consent to a file", "有记录，但建档的同意已没有效")
    case .noBasis: ("rested on nothing that held", "当时没有有效的依据")
    case .claimedEarlier: ("recorded long after the date stated", "记下的时间比所说日期晚很多")
    case .noticeOverdue: ("not told of an emergency in time", "紧急情况没有按时告诉本人")
    case .domain(let domain): Self.said(domain)
    case .basis(let kind): Self.said(kind)
    case .wrote(let domain, let count):
      (
        "wrote \(counted(count, "entry", "entries")): \(Self.said(domain).en)",
        "写了\(count)条：\(Self.said(domain).zhHans)"
      )
    case .holds: ("held", "有效")
    case .fails: ("did NOT hold", "无效")
    case .number: ("No.", "序号")
    case .unreadable(let count):
      ("The consents of \(counted(count, "member")) are sealed to you.", "有\(count)位的同意情况您打不开。")
    case .people(let count): (counted(count, "member"), "\(count)位")
    }
  }

  private static func said(_ domain: Domain) -> (en: String, zhHans: String) {
    switch domain {
    case .vault: ("users and keys", "用户和密钥")
    case .log: ("this log", "访问记录")
    case .identity: ("who someone is", "个人资料")
    case .consent: ("consent", "同意")
    case .clinical: ("questionnaires", "问卷")
    case .crisis: ("cases", "个案")
    case .care: ("visits", "探访")
    }
  }

  private static func said(_ kind: Basis.Kind) -> (en: String, zhHans: String) {
    switch kind {
    case .none: ("nothing needed", "不需要依据")
    case .consent: ("consent", "本人同意")
    case .emergency: ("an emergency", "紧急情况")
    case .ownRequest: ("the person's own request", "本人要求")
    case .retention: ("a legal duty to keep", "依法留存")
    }
  }
}
