package import Casework

/// One line for why a use case was refused, and what to do.
package enum RefusalWords: Phrase {
  case wait(Int64)
  case loginStopped
  case locked, accountChanged
  case noKey
  case notANumber
  case unknownCase(String)
  case noBasis(ConsentScope, member: String)
  case consentEnded(ConsentScope)
  case noticeIncomplete
  case noWording(String)
  case definitionMissing(String)
  case definitionUnreadable(String)
  case draftOutdated
  case damaged(String)
  case importConflict
  case founderNames, founderRoles, passphraseShort
  case caseClosed, caseNotClosed, notReached, notAcknowledged, nothingProposed, samePerson, roleMayNotClose
  case reasonMissing
  case noScope, inFuture, formMissing, witnessMissing, modeNotAllowed, guardianMissing, alreadyExpired
  case resting(ConsentScope, CalendarDate)
  case unknownEmergency
  case handOverFollowUp, handOverNotForSelf, handOverEnded, handOverClosed

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .wait(let seconds):
      (
        "Too many wrong passphrases. Try again in \(counted(Int(seconds), "second")).",
        "口令错的次数太多，请过\(seconds)秒再试。"
      )
    case .loginStopped:
      ("Too many wrong passphrases; this user is stopped. Ask an administrator.", "口令错的次数太多，这个用户已停用。请找管理员。")
    case .locked: ("Locked for now. Give your passphrase to go on.", "已经锁上了，输入口令就能接着用。")
    case .accountChanged:
      ("What your account may do was changed. Log in again.", "您的账号刚才有变动，请重新登录。")
    case .noKey:
      ("No key for this record was given to you. Ask who keeps the file.", "这份记录没有给您开钥匙。请问保管档案的人。")
    case .notANumber:
      ("That is no number of a person or a case: ten letters and digits.", "这不是编号：编号是十个字母和数字。")
    case .unknownCase(let number):
      (
        "There is no case \(number) that you may open. See: nuanxin case list",
        "您能打开的里面没有个案\(number)。请看：nuanxin case list"
      )
    case .noBasis(let scope, let member): Self.noBasis(scope, member)
    case .consentEnded(let scope):
      (
        "Consent for \(Self.en(scope)) ended meanwhile. What was said is kept, unscored; stop here.",
        "“\(Self.zh(scope))”的同意刚才已经没有了。说过的都留着，不算分。请先停下。"
      )
    case .noticeIncomplete:
      (
        "The notice names no organisation or contact, so nobody can agree to it. Found the vault with both.",
        "告知书里没有单位名称或联系方式，不能请人同意。建库时要把两样都填上。"
      )
    case .noWording(let id):
      (
        "\(id) has no complete wording in this language. Choose another with --lang.",
        "\(id)没有这种语言的完整问法，请用--lang换一种。"
      )
    case .definitionMissing(let id):
      (
        "The version of \(id) that was used is not kept here. Add its folder with --instruments.",
        "这里没有当时用的\(id)版本，请用--instruments指定。"
      )
    case .definitionUnreadable(let id):
      (
        "The version of \(id) that was used is kept here, but this program cannot read it. Use the program of that time.",
        "当时用的\(id)版本还在，但现在的程序读不了，请用当时的程序。"
      )
    case .draftOutdated:
      (
        "The interview was begun with another version of the questionnaire. Close it and begin anew.",
        "这次访谈用的是另一个版本的问卷。请结束它，重新开始。"
      )
    case .damaged(let what):
      (
        "The record does not hold together (\(what)). Run: nuanxin audit verify",
        "记录对不上（\(what)）。请运行：nuanxin audit verify"
      )
    case .importConflict:
      ("A record of that identifier was imported before with other answers.", "这个编号以前导入过，但答案不一样。")
    case .founderNames:
      (
        "Login names must differ: letters, digits, dots and dashes, at most 64.",
        "用户名不能重复，只能用字母、数字、点和横线，最多64个。"
      )
    case .founderRoles:
      (
        "A vault needs at least an administrator and a supervisor: --with NAME:administrator --with NAME:supervisor",
        "至少要有一个管理员和一个督导：--with 名字:administrator --with 名字:supervisor"
      )
    case .passphraseShort:
      ("A passphrase needs at least 15 characters. Nothing was made.", "口令至少要15个字符。什么都没有建。")
    case .caseClosed:
      ("The case is closed. Reopen it first: nuanxin case reopen", "已经结案了。要先重新打开：nuanxin case reopen")
    case .caseNotClosed: ("The case is not closed.", "还没有结案。")
    case .notReached: CaseWords.needsContact.said
    case .notAcknowledged:
      (
        "Nobody has taken the case on yet. First: nuanxin case acknowledge",
        "还没有人接手。请先：nuanxin case acknowledge"
      )
    case .nothingProposed:
      (
        "No closure is proposed, or a newer flag voided it. First: nuanxin case propose-close",
        "没有提结案，或者又有新的提醒，原来的不算了。请先：nuanxin case propose-close"
      )
    case .samePerson: CaseWords.secondPerson.said
    case .roleMayNotClose: ("Your role may not confirm a closure. Ask a supervisor.", "您的角色不能确认结案，请找督导。")
    case .reasonMissing: ("Give a reason in words.", "请写明原因。")
    case .noScope: ("Name at least one purpose with --scope.", "请用--scope至少写一件事。")
    case .inFuture: ("The date lies in the future. Check --date.", "日期还没到，请检查--date。")
    case .formMissing:
      ("The date lies so far back that the paper form's serial is needed: --form", "日期隔得久，要写纸质表的编号：--form")
    case .witnessMissing: ("This way of consenting needs a witness: --witness", "这种方式要有见证人：--witness")
    case .modeNotAllowed:
      ("The policy does not allow this way of consenting. Choose another --mode.", "规则不允许这种方式，请换一个--mode。")
    case .guardianMissing:
      ("Write down the guardian's name, relation and proof: --guardian", "请写明监护人的姓名、关系和凭据：--guardian")
    case .alreadyExpired: ("It would have run out already. Check --until.", "这样已经过期了，请检查--until。")
    case .resting(let scope, let date):
      (
        "The person said no to \(Self.en(scope)) and is not asked again before \(TimeWords.date(date).said.en).",
        "本人对“\(Self.zh(scope))”说过不同意，\(TimeWords.date(date).said.zhHans)以前不再问。"
      )
    case .handOverFollowUp:
      ("These questions are asked in person. Please stay and ask them yourself.", "这几个问题要当面问，请您留下来亲自问。")
    case .handOverNotForSelf:
      ("This questionnaire is not made to be filled in alone. Please ask the questions.", "这份问卷不适合自己填，请您来问。")
    case .handOverEnded: ("Nothing is left to answer here.", "这里没有要回答的了。")
    case .handOverClosed:
      ("Thank you, that is all for now. Please give the computer back.", "谢谢您，先到这里。请把电脑还给陪您的人。")
    case .unknownEmergency: ("No emergency is left of which the person was not told.", "没有还要告诉本人的紧急情况。")
    }
  }

  /// Says what is missing, and which command records it.
  private static func noBasis(_ scope: ConsentScope, _ member: String) -> (en: String, zhHans: String) {
    let command = "nuanxin consent give --member \(member) --scope \(scope.name)"
    return (
      "There is no consent in force for: \(en(scope)) (\(scope.name)). Ask first, then: \(command)",
      "“\(zh(scope))”（\(scope.name)）现在没有有效的同意。请先问本人，再记：\(command)"
    )
  }

  private static func en(_ scope: ConsentScope) -> String { NameWords.scope(scope).said.en }
  private static func zh(_ scope: ConsentScope) -> String { NameWords.scope(scope).said.zhHans }
}
