extension FindingWords {
  /// What can still be read, and how far it can be relied on.
  var remainder: (en: String, zhHans: String) {
    switch self {
    case .header:
      ("Everything before and after it. This one entry counts for nothing.", "前后的都能读；这一条不能算数。")
    case .chain:
      (
        "The entry opens, but whether it belongs here is uncertain.",
        "内容还能打开，但它是不是该在这里，说不准。"
      )
    case .memberCount:
      ("All other entries about this person.", "这个人其余的记录都能读。")
    case .body:
      (
        "Who wrote it, when and about whom. The content itself opens for nobody.",
        "谁写的、什么时候、关于谁，还看得到；内容谁也打不开了。"
      )
    case .erased:
      ("Who wrote it, when and about whom. Not the content.", "谁写的、什么时候、关于谁，还看得到；内容没有了。")
    case .commit, .signature:
      ("The entries open, but nobody vouches for them.", "内容还能打开，但没有人能为它作保。")
    case .author:
      ("The entries open, but who wrote them is uncertain.", "内容还能打开，但究竟谁写的，说不准。")
    case .enrolment: ("Everything.", "都能读。")
    case .delegation:
      (
        "The entry opens for those who hold its key, but it is uncertain who wrote it.",
        "有密钥的人打得开，但究竟谁写的，说不准。"
      )
    case .grant:
      (
        "Everything, for those who hold the keys. Whoever was to get this one may see less than they should.",
        "有密钥的人都能读。本该拿到这一把的人，可能少看到一些。"
      )
    case .basis:
      (
        "It is whole and opens for those who hold its key.",
        "内容是完整的，有密钥的人打得开。"
      )
    case .view:
      (
        "All entries are as they were. Lists may show too much or too little.",
        "记录本身没有变；列表里可能多了或少了。"
      )
    case .lostDraft:
      ("Whatever was flagged is kept. The other answers are gone.", "提醒过的都还在；别的回答没有了。")
    case .draft:
      ("Everything that was finished.", "问完的都能读。")
    case .keptFile:
      (
        "Answers and scores stand as they were recorded. How the questions read then is uncertain.",
        "回答和分数照当时记下的样子在；当时的题目怎么写的，说不准。"
      )
    }
  }
}
