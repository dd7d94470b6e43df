/// What a check of the record found, by kind.
package enum FindingWords: Phrase, CaseIterable {
  case header, chain, memberCount, body, erased, commit, signature, author, enrolment, grant, basis, view
  case lostDraft, draft, keptFile, delegation

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .header: ("An event's header is not readable or not of this vault", "事件的标头读不了，或者不是这个库的")
    case .chain: ("An event does not follow the one before it", "事件和前一条接不上")
    case .memberCount: ("A member's events are not counted without a gap", "一位成员的事件编号有缺")
    case .body: ("A body does not open or cannot be read", "内容打不开或读不了")
    case .erased: ("A body is gone without an erasure on record", "内容没有了，却没有删除的记录")
    case .commit: ("A commit does not cover the events that are there", "提交和实际的事件对不上")
    case .signature: ("A signature does not hold", "签名不对")
    case .author: ("The author is not known or not the committer", "作者查不到，或者不是提交的人")
    case .enrolment: ("A user was enrolled without two approvals", "新增用户没有两个人批准")
    case .delegation:
      ("A hand-over of the keyboard was exceeded or is not sound", "交给本人填写期间的记录超出了范围，或者不可靠")
    case .grant: ("A grant of a key is not sound", "密钥的授权有问题")
    case .basis: ("A record rests on nothing that held at the time", "记录当时没有有效的依据")
    case .view: ("An index differs from what the events say", "索引和事件不一致")
    case .lostDraft: ("An interview was begun and has neither draft nor ending", "有访谈开了头，却没有草稿也没有结束")
    case .draft: ("A draft does not open or belongs to no beginning", "草稿打不开，或者找不到它的开头")
    case .keptFile: ("A kept file is not what its digest says", "存下的文件和摘要不符")
    }
  }
}
