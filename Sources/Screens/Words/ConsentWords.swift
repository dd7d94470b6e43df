package import Casework

/// Asking for consent, and what is kept of the answer.
package enum ConsentWords: Phrase, Hashable {
  case noticeTitle(String)
  case readNotice
  case scopeTitle
  case sayYes, sayNo
  case notYet
  case choiceNote
  case summaryTitle
  case given, refused, withdrawn, expired, live, never, outdated
  case refusedWarm
  case withdrawnWarm
  case confirm
  case listTitle
  case nothing
  case scope, state, from, until, by, mode
  case bySelf, byGuardian
  case witness, form
  case missing(ConsentScope)
  case emergency(String, String)
  case noticeDue(String)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .noticeTitle(let version):
      ("What you should know first (notice \(version))", "先跟您说清楚（告知书\(version)版）")
    case .readNotice: ("Read the notice aloud, slowly, and stop for questions.", "慢慢念给对方听，有问题随时停下来答。")
    case .scopeTitle: ("Consent, one thing at a time", "一件一件问")
    case .sayYes: ("Yes, I agree", "同意")
    case .sayNo: ("No", "不同意")
    case .notYet: ("Not today", "今天先不定")
    case .choiceNote:
      (
        "Each is asked alone. A no to one changes nothing about the others or about any help.",
        "一件一件问，哪一件不同意都行，不影响别的，也不影响帮扶。"
      )
    case .summaryTitle: ("What was agreed", "您同意了什么")
    case .given: ("agreed", "同意")
    case .refused: ("not agreed", "不同意")
    case .withdrawn: ("withdrawn", "已撤回")
    case .expired: ("run out", "已到期")
    case .live: ("in force", "有效")
    case .never: ("not asked yet", "还没问过")
    case .outdated: ("to be asked anew: the notice changed", "告知书改了，要重新问")
    case .refusedWarm:
      (
        "All right, as you wish. I will not press you about this; if one day you would like to, just tell me.",
        "好，听您的。这件事我不再催您，哪天想了，跟我说一声就行。"
      )
    case .withdrawnWarm:
      (
        "It is withdrawn from this moment. What came before stays kept as the law asks; help goes on as before.",
        "从现在起就撤回了。以前的记录按规定留着，帮扶照旧。"
      )
    case .confirm: ("Is this right? It is recorded once you say yes.", "这样对吗？您说对，我就记下来。")
    case .listTitle: ("Consents", "同意情况")
    case .nothing: ("Nothing was asked yet.", "还没有问过。")
    case .scope: ("For", "哪件事")
    case .state: ("State", "情况")
    case .from: ("Since", "从哪天起")
    case .until: ("Until", "到哪天")
    case .by: ("Given by", "谁同意的")
    case .mode: ("How", "怎么同意的")
    case .bySelf: ("the person", "本人")
    case .byGuardian: ("the guardian", "监护人")
    case .witness: ("Witness", "见证人")
    case .form: ("Paper form", "纸质表编号")
    case .missing(let scope):
      ("There is no consent in force for: \(Self.en(scope)).", "“\(Self.zh(scope))”现在没有有效的同意。")
    case .emergency(let reason, let until):
      ("Reason: \(reason). In force until \(until).", "原因：\(reason)。有效到\(until)。")
    case .noticeDue(let when): ("The person is to be told by \(when).", "\(when)以前要告诉本人。")
    }
  }

  private static func en(_ date: CalendarDate) -> String { TimeWords.date(date).said.en }
  private static func zh(_ date: CalendarDate) -> String { TimeWords.date(date).said.zhHans }
  private static func en(_ scope: ConsentScope) -> String { NameWords.scope(scope).said.en }
  private static func zh(_ scope: ConsentScope) -> String { NameWords.scope(scope).said.zhHans }
}
