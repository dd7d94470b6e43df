package import Assessment

/// Why an instrument may not suit a person, why a change cannot be judged, why a reply was refused.
package enum DoubtWords: Phrase {
  case fit(Fit.Doubt)
  case change(ScoreChange.Refusal)
  case reply(AnswerProblem.Reason)
  case ended(Interview.AbandonReason)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .fit(let doubt): Self.said(doubt)
    case .change(let refusal): Self.said(refusal)
    case .reply(let reason): Self.said(reason)
    case .ended(let reason): Self.said(reason)
    }
  }

  private static func said(_ doubt: Fit.Doubt) -> (en: String, zhHans: String) {
    switch doubt {
    case .tooYoung(let age): ("It is meant for people of \(age) and older.", "这份问卷适合\(age)岁及以上的人。")
    case .ageUnknown(let age):
      ("It is meant for people of \(age) and older; the age is not known.", "这份问卷适合\(age)岁及以上的人，现在不知道年龄。")
    case .notBereaved: ("It asks about the loss of someone close.", "这份问卷问的是失去亲人的事。")
    case .lossTooRecent(let days):
      ("It is meant for \(days) days or more after the loss.", "这份问卷要在失去亲人\(days)天以后才用。")
    case .lossTimeUnknown(let days):
      (
        "It is meant for \(days) days or more after the loss; when that was is not recorded.",
        "这份问卷要在失去亲人\(days)天以后才用，档案里没有记是什么时候的事。"
      )
    case .bereavementUnknown:
      (
        "It asks about the loss of someone close; whether there was one is not recorded.",
        "这份问卷问的是失去亲人的事，档案里没有记是不是有过。"
      )
    }
  }

  private static func said(_ refusal: ScoreChange.Refusal) -> (en: String, zhHans: String) {
    switch refusal {
    case .noFigures: ("no published figures for it", "没有可用的公开数据")
    case .unverifiedFigures: ("its figures are not confirmed by a clinical lead", "数据还没有经过专业负责人确认")
    case .differentDefinition: ("the two were scored by different versions", "两次用的问卷版本不一样")
    case .differentWording: ("the two were asked in different words", "两次的问法不一样")
    case .differentMode: ("the two were asked in different ways", "两次问的方式不一样")
    case .prorated: ("one of the two is an estimate", "有一次的分数是推算的")
    case .intervalTooShort: ("the two lie too close together in time", "两次隔得太近")
    case .projectWording: ("our own wording is not validated", "我们自己写的问法没有做过效度检验")
    }
  }

  private static func said(_ reason: AnswerProblem.Reason) -> (en: String, zhHans: String) {
    switch reason {
    case .outside: ("That is not among the answers to this question.", "这一题没有这个答案。")
    case .wrongKind: ("This question takes another kind of answer.", "这一题不是这样答的。")
    case .proxyOnSafetyItem:
      (
        "A safety question is answered by the person alone. Skip it now and ask later.",
        "安全问题只能由本人来答。现在先跳过，之后单独问本人。"
      )
    case .unknownReason: ("Choose one of the reasons shown.", "请从列出的原因里选一个。")
    }
  }

  private static func said(_ reason: Interview.AbandonReason) -> (en: String, zhHans: String) {
    switch reason {
    case .personStopped: ("the person wished to stop", "本人想到此为止")
    case .distressed: ("the person was too upset to go on", "本人心里难受，问不下去")
    case .safety: ("the person's safety came first", "先顾安全")
    case .windowPassed: ("not taken up again in time", "隔太久没有接着问")
    case .enteredInError: ("begun by mistake", "开错了")
    case .other: ("for another reason", "别的原因")
    }
  }
}
