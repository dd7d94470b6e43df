/// The list of questionnaires, and one of them.
package enum InstrumentWords: Phrase {
  case listTitle(Int)
  case empty
  case id, title, version, minutes, questions, questionList, languages, wording
  case measures, recall, direction, scores, alerts, licence, sources, fit, bands, cutOff, range
  case within(String)
  case skeleton
  case unverified
  case verified
  case projectNote
  case fitAge(Int), fitBereaved
  case higherWorse, higherBetter, noDirection
  case safetyItem

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .listTitle(let count): (counted(count, "questionnaire"), "一共\(count)份问卷")
    case .empty: ("No questionnaire was found.", "没有找到问卷。")
    case .id: ("Name", "代号")
    case .title: ("Title", "名称")
    case .version: ("Version", "版本")
    case .minutes: ("Minutes", "分钟")
    case .questions: ("Questions", "题数")
    case .questionList: ("Questions", "题目")
    case .languages: ("Languages", "语言")
    case .wording: ("Wording", "问法")
    case .measures: ("Asks about", "问什么")
    case .recall: ("Looks back over", "问多久以来")
    case .direction: ("Direction", "分数方向")
    case .scores: ("Scores", "分数")
    case .alerts: ("What raises a flag", "什么情况会提醒")
    case .licence: ("Licence", "授权")
    case .sources: ("Sources", "出处")
    case .fit: ("For whom", "适合谁")
    case .bands: ("Ranges", "程度划分")
    case .cutOff: ("Cut-off", "界线")
    case .range: ("From–to", "分数范围")
    case .within(let range):
      ("within \(range); whether both ends can be reached is not known", "在\(range)以内，两头能不能到还不清楚")
    case .skeleton: ("Has no wording yet; bring in the publisher's own.", "还没有题目文字，请先导入出版方的原文。")
    case .unverified: ("not confirmed by a clinical lead", "专业负责人还没确认")
    case .verified: ("confirmed", "已确认")
    case .projectNote: ("The questions are our own wording, not validated.", "问法是我们自己写的，没有做过效度检验。")
    case .fitAge(let years): ("people of \(years) and older", "\(years)岁及以上")
    case .fitBereaved: ("bereaved people only", "只适合失去亲人的人")
    case .higherWorse: ("higher is harder", "越高越难受")
    case .higherBetter: ("higher is better", "越高越好")
    case .noDirection: ("none", "不分高低")
    case .safetyItem: ("safety question", "安全问题")
    }
  }
}
