/// One member's history.
package enum ChartWords: Phrase, Hashable {
  case title
  case nothing
  case assessments
  case date, instrument, score, band, change, flag
  case course(String)
  case cases, consents, notes
  case flagged
  case promptOpen
  case abandoned
  case noScore
  case imported
  case enteredInError(String)
  case estimated
  case alone
  case version(String, String)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .title: ("History", "历次情况")
    case .nothing: ("There is nothing here yet.", "这里还没有记录。")
    case .assessments: ("Questionnaires", "问卷")
    case .date: ("Date", "日期")
    case .instrument: ("Form", "问卷")
    case .score: ("Score", "分数")
    case .band: ("Range", "程度")
    case .change: ("Change", "变化")
    case .flag: ("Raised", "提醒")
    case .course(let name): ("Over time: \(name)", "前后变化：\(name)")
    case .cases: ("Cases", "个案")
    case .consents: ("Consents", "同意")
    case .notes: ("Notes", "备注")
    case .flagged: ("! raised", "! 有提醒")
    case .promptOpen: ("? safety question open", "? 安全问题没有答案")
    case .abandoned: ("ended early", "没有做完")
    case .noScore: ("no score", "算不出分数")
    case .imported: ("from older records", "旧记录导入")
    case .enteredInError(let reason): ("entered in error: \(reason)", "记错了：\(reason)")
    case .estimated: ("estimate", "推算的")
    case .alone: ("answered alone", "自己填的")
    case .version(let name, let version): ("\(name), version \(version)", "\(name)，\(version)版")
    }
  }
}
