extension FindingWords {
  /// What to do about it.
  var advice: (en: String, zhHans: String) {
    switch self {
    case .header, .chain, .commit, .memberCount: Self.compare
    case .body, .erased:
      (
        "Keep a copy of the file as it is now. Look for this entry in the last backup, and ask who had the file in hand since.",
        "先把现在的文件原样留一份。到最近的备份里找这一条，再问问这段时间谁动过这个文件。"
      )
    case .signature, .author:
      (
        "Ask the person named whether this is theirs. Keep a copy of the file as it is now.",
        "问问写明的那个人，是不是本人写的。先把现在的文件原样留一份。"
      )
    case .enrolment:
      (
        "Ask who added this user. Until that is clear, nobody should work under that name.",
        "问清楚是谁加的。弄清楚以前，先不要用这个用户名工作。"
      )
    case .delegation:
      (
        "Ask the counselor who handed the computer over that day what happened. Keep a copy of the file as it is now.",
        "问问那天把电脑交出去的咨询员，当时是怎么回事。先把现在的文件原样留一份。"
      )
    case .grant:
      (
        "Let somebody who holds the key hand it on again: nuanxin member assign.",
        "请有这把密钥的人重新交一次：nuanxin member assign。"
      )
    case .basis:
      (
        "Ask the author what it rested on. If there was nothing, it may not be used, and the person should be told.",
        "问问写的人，当时依据的是什么。要是没有，这条不能用，也要告诉本人。"
      )
    case .view:
      (
        "Tell the administrator. The lists are made anew from the entries; look whether the entries hold.",
        "告诉管理员。目录可以照记录重做；要紧的是看记录本身对不对。"
      )
    case .lostDraft, .draft:
      (
        "Ask whoever held the interview what happened, and look in the last backup. The person need not answer again unless they wish to.",
        "问问做访谈的人是怎么回事，再看看最近的备份。本人不愿意，就不必再答一遍。"
      )
    case .keptFile:
      ("Take the file from the last backup and compare.", "从最近的备份里取出这个文件，对一对。")
    }
  }

  private static let compare = (
    en: "Keep a copy of the file as it is now, and compare it with the last backup from this number on.",
    zhHans: "先把现在的文件原样留一份，再从这个编号起，和最近的备份对一对。"
  )
}
