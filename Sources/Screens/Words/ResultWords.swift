/// The words around a result: what it says, what it leaves open, and that it is no diagnosis.
package enum ResultWords: Phrase {
  case title(String)
  case notADiagnosis, screeningOnly
  case projectWording, publisherWording(String)
  case score(String, String)
  case points(String)
  case noScore
  case between(String, String)
  case doesNotApply
  case band(String)
  case bandCertain(String)
  case bandsPossible(String)
  case prorated
  case positive(String), negative(String)
  case positiveOpen(String)
  case cutOff(String)
  case missing
  case missingNotZero
  case next
  case raised, prompts
  case unverified
  case origin(String, String, String, engine: Int)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .title(let name): ("Result: \(name)", "结果：\(name)")
    case .notADiagnosis:
      (
        "A screening result, not a diagnosis: it only says that things may have been hard for you lately. Let us talk over what comes next.",
        "这是筛查的结果，不是看病下结论，只是说您最近可能挺难的。咱们商量商量，下一步怎么走。"
      )
    case .screeningOnly: ("Screening results, not diagnoses.", "都是筛查的结果，不是诊断。")
    case .projectWording: ("Asked in our own wording, not validated.", "问法是我们自己写的，没有做过效度检验。")
    case .publisherWording(let name): ("Asked in the publisher's wording: \(name).", "用的是出版方的原文：\(name)。")
    case .score(let value, let high): ("\(value) of \(high)", "\(value)分（最高\(high)分）")
    case .points(let value): (value, "\(value)分")
    case .noScore: ("no score can be given", "算不出分数")
    case .between(let low, let high):
      ("With the answers that are missing: between \(low) and \(high).", "把没答的算进去，在\(low)到\(high)之间。")
    case .doesNotApply: ("Does not apply", "不适用")
    case .band(let name): ("Range: \(name)", "程度：\(name)")
    case .bandCertain(let name):
      ("Range: \(name), whatever the missing answers are.", "程度：\(name)。没答的怎么答，都不会变。")
    case .bandsPossible(let names): ("Possible: \(names)", "可能是：\(names)")
    case .prorated: ("Estimated from the answered questions.", "没答的题，是按答过的题推算的。")
    case .positive(let cut): ("At or past the cut-off of \(cut): worth a closer look.", "到了界线\(cut)：值得再仔细看看。")
    case .negative(let cut): ("Short of the cut-off of \(cut).", "没到界线\(cut)。")
    case .positiveOpen(let cut):
      ("Whether it reaches the cut-off of \(cut) stays open.", "有没有到界线\(cut)，现在还说不准。")
    case .cutOff(let points): ("cut-off \(points)", "界线\(points)")
    case .missing: ("Not answered", "没有回答的")
    case .missingNotZero: ("What was not answered was never counted as zero.", "没答的题，没有当成零分。")
    case .next: ("What comes next", "下一步")
    case .raised: ("Raised for a person to see to", "已经提醒，要有人跟进")
    case .prompts: ("Safety questions without an answer", "还没有答案的安全问题")
    case .origin(let version, let definition, let wording, let engine):
      (
        "Version \(version), definition \(definition), wording \(wording), scoring engine \(engine).",
        "问卷\(version)版，定义\(definition)，问法\(wording)，计分程序第\(engine)版。"
      )
    case .unverified:
      ("Some of the figures behind this result are not confirmed by a clinical lead.", "这里有的数字，还没有经过专业负责人确认。")
    }
  }
}
