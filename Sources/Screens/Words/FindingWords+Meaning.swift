extension FindingWords {
  /// What it means that this was found.
  var meaning: (en: String, zhHans: String) {
    switch self {
    case .header:
      (
        "The opening of this entry (who, when, about whom) cannot be read, or it belongs to another vault.",
        "这条记录的开头（谁写的、什么时候、关于谁）读不出来，或者是别的库的。"
      )
    case .chain:
      (
        "Something was put in, taken out, moved or rewritten at this place.",
        "这里被插过、删过、挪过，或者改写过。"
      )
    case .memberCount:
      (
        "One person's entries are counted one by one. Here the count jumps: one may be missing.",
        "一个人的记录是一条条编号的，到这里断了，可能少了一条。"
      )
    case .body:
      ("The content was changed or damaged after it was sealed.", "内容封存以后被改过，或者损坏了。")
    case .erased:
      ("The content is gone, and nobody put an erasure on record.", "内容没有了，也没有谁留下删除的记录。")
    case .commit:
      (
        "What somebody signed in one piece is not all there, or is not what was signed.",
        "一次签下来的几条，现在不全，或者不是当时签的那些。"
      )
    case .signature:
      (
        "The person named did not sign this, or it was changed afterwards.",
        "不是写明的那个人签的，或者签了以后又被改过。"
      )
    case .author:
      (
        "The list of users has nobody like that, or somebody else signed it.",
        "用户名单里没有这个人，或者是别人签的。"
      )
    case .enrolment:
      ("A user was added without two others signing for it.", "新增了一位用户，却没有两个人签字同意。")
    case .delegation:
      (
        "While somebody filled in a form alone, more was signed than that form and its alarm, or too late.",
        "有人自己填问卷的时候，签下了问卷和提醒以外的东西，或者签晚了。"
      )
    case .grant:
      (
        "A key was handed on in a way that does not hold: forged, damaged, or made out to another person.",
        "有一把密钥交得不对：是假的、坏了，或者写的是另一个人。"
      )
    case .basis:
      (
        "When this was written, no consent and no emergency allowed it.",
        "写这条的时候，既没有有效的同意，也没有紧急情况作依据。"
      )
    case .view:
      (
        "A list that only helps to find things differs from what the entries say.",
        "用来查找的目录，和记录本身说的不一样。"
      )
    case .lostDraft:
      (
        "An interview was begun. There is no ending of it, and no draft either.",
        "有一次访谈开了头，没有结束，草稿也不在了。"
      )
    case .draft:
      (
        "An unfinished interview cannot be opened, or nobody began it.",
        "有一份没问完的访谈打不开，或者找不到它是怎么开始的。"
      )
    case .keptFile:
      (
        "A questionnaire or policy that the vault keeps is not the one it was when it was used.",
        "库里留存的问卷或规定，不是当时用的那一份。"
      )
    }
  }
}
