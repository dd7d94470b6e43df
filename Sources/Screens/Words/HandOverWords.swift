/// What is said when the respondent takes the keyboard, and when it comes back.
package enum HandOverWords: Phrase, CaseIterable {
  case title, offer, now, rather
  case giveBack, stopped, haveBack
  case goOnTitle, goOnAsk, askMyself, handAgain, stopHere

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .title: ("Hand over the keyboard", "把键盘交给对方")
    case .offer:
      (
        "From now on only the form can be seen, and you are logged out. Your passphrase brings you back. Stay near.",
        "交出去以后，屏幕上只有问卷，您已经退出登录，输入口令才能回来。请别走远。"
      )
    case .now: ("Hand it over now", "现在交给对方")
    case .rather: ("No, I would rather ask", "不交了，还是我来问")
    case .giveBack: ("give the computer back", "把电脑还给关爱员")
    case .stopped: ("Thank you. What you answered is kept.", "谢谢您，您答过的都存好了。")
    case .haveBack: ("for the counselor: log in", "关爱员在这里登录")
    case .goOnTitle: ("You have the keyboard back", "键盘回到您手里了")
    case .goOnAsk: ("Some questions are still open. How shall it go on?", "还有几道题没答完，接下来怎么办？")
    case .askMyself: ("I ask the rest", "剩下的我来问")
    case .handAgain: ("Hand it over once more", "再交给对方")
    case .stopHere: ("Leave the rest for later today", "先停下，今天再接着问")
    }
  }
}
