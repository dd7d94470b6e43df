/// The auditor's desk: what there is, where each consent stands, and what each record rested on.
package enum AuditDeskWords: Phrase {
  case title(String)
  case entries, members, live, gaps, lastCheck
  case checkedBy(String, String)
  case neverChecked
  case registerShut, logShut
  case register, verification, log, statement
  case overviewTitle, overviewNote
  case asOf(String)
  case standing, people, count
  case emptyStanding
  case until, since, recorded, stated, written, dueBy
  case gap(Int)
  case overdue
  case number
  case noFile
  case historyTitle(String)
  case now, consents, records
  case noConsents, noRecords
  case what, who
  case agreed(String), declined(String), tookBack(String)
  case emergency(String), told(String), toldOfNone
  case onPaper(String)
  case statedOn(String, Int)
  case rests, atItsPlace
  case groundNumber(String, String)
  case note
  case page(Int, Int)
  case next, previous

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .title(let name): ("The auditor's desk: \(name)", "审计台：\(name)")
    case .entries: ("Entries in the record", "记录条数")
    case .members: ("Members", "登记的人")
    case .live: ("Consents in force", "有效的同意")
    case .gaps: ("Gaps", "缺漏")
    case .lastCheck: ("Last check", "上次检查")
    case .checkedBy(let when, let who): ("\(when), by \(who)", "\(when)，\(who)查的")
    case .neverChecked: ("none on record", "还没有检查过")
    case .registerShut:
      (
        "The consents cannot be read as they are. Check the record first.",
        "同意登记现在读不出来。请先检查记录。"
      )
    case .logShut: ("Who did what cannot be read as it is.", "访问记录现在读不出来。")
    case .register: ("Consents, by where they stand", "同意登记，按情况看")
    case .verification: ("Check the whole record", "检查全部记录")
    case .log: ("Who did what", "谁做了什么")
    case .statement: ("A signed statement of the check", "检查结果，签名存档")
    case .overviewTitle: ("Consents, by where they stand", "同意登记")
    case .overviewNote: ("By numbers only: no name and no answer.", "只有编号，没有姓名，也没有回答。")
    case .asOf(let when): ("As of \(when)", "截至\(when)")
    case .standing: ("Where they stand", "情况")
    case .people: ("Members", "几位")
    case .count: ("How many", "几条")
    case .emptyStanding: ("Nobody stands here.", "没有这样的。")
    case .until: ("Until", "到哪天")
    case .since: ("Since", "从哪天起")
    case .recorded: ("Recorded", "记录时间")
    case .stated: ("Date stated", "所称日期")
    case .written: ("Written", "写的时间")
    case .dueBy: ("To be told by", "该在何时前告诉")
    case .gap(let days): ("\(counted(days, "day")) later", "晚\(days)天")
    case .overdue: ("overdue", "已过期限")
    case .number: ("No.", "序号")
    case .noFile: ("records, but keeping a file is not agreed to", "有记录，建档的同意已没有效")
    case .historyTitle(let member): ("Consents of \(member)", "\(member)的同意情况")
    case .now: ("Now", "现在")
    case .consents: ("Consents", "同意经过")
    case .records: ("Records", "记录依据")
    case .noConsents: ("Nothing was asked yet.", "还没有问过。")
    case .noRecords: ("There is no record that needs one.", "没有需要依据的记录。")
    case .what: ("What", "内容")
    case .who: ("Who", "谁")
    case .agreed(let scopes): ("agreed: \(scopes)", "同意：\(scopes)")
    case .declined(let scopes): ("refused: \(scopes)", "不同意：\(scopes)")
    case .tookBack(let scopes): ("withdrew: \(scopes)", "撤回：\(scopes)")
    case .emergency(let until): ("an emergency, good until \(until)", "紧急情况，有效到\(until)")
    case .told(let number): ("the person was told of the emergency, No. \(number)", "已把紧急情况告诉本人（序号\(number)）")
    case .toldOfNone: ("the person was told of an emergency that is not on record", "告诉了本人，但那次紧急情况没有记录")
    case .onPaper(let form): ("form \(form)", "纸质表\(form)")
    case .statedOn(let date, let days):
      (
        "date stated \(date), recorded \(counted(days, "day")) later",
        "所称日期\(date)，晚\(days)天才记下"
      )
    case .rests: ("Rests on", "依据")
    case .atItsPlace: ("At that time", "当时")
    case .groundNumber(let ground, let number): ("\(ground) No. \(number)", "\(ground)（序号\(number)）")
    case .note: ("Note", "说明")
    case .page(let page, let pages): ("page \(page) of \(pages)", "第\(page)页，共\(pages)页")
    case .next: ("next", "下一页")
    case .previous: ("previous", "上一页")
    }
  }
}
