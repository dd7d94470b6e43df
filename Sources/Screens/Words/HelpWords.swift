/// The help that `?` shows during an interview.
package enum HelpWords: Phrase {
  case title, choose, back, skip, note, pause, language, who, card, crisis, judgement, calm, endOfInput

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .title: ("Help", "帮助")
    case .choose: ("Type the number of the answer and press Enter.", "输入答案前面的数字，再按回车键。")
    case .back:
      (
        "Go back a question and change the answer. What was said before is kept in the history.",
        "回到上一题，可以改。改之前答的也留在记录里。"
      )
    case .skip:
      (
        "Skip the question and say why. A skipped question never counts as “no”.",
        "跳过这一题，并说明为什么。跳过的题不会当成“没有”。"
      )
    case .note: ("Write a short note to this question.", "给这一题记一笔。")
    case .pause: ("Take a break. Everything answered is already kept.", "歇一歇。答过的都已经保存好了。")
    case .language: ("Switch the questions to Chinese.", "换成英文来问。")
    case .who:
      (
        "Change who answers: the person, a relative, or the person alone at the keyboard.",
        "换一个人来答：本人、家属，或者本人自己按键。"
      )
    case .card: ("Show the answers large, so that the person can point.", "把答案放大，让对方用手指。")
    case .judgement:
      (
        "Something worries you, whatever the answers say: open a case and tell a supervisor.",
        "不管答了什么，只要您不放心，就立个案告诉督导。"
      )
    case .crisis: ("Hotlines and safety steps, at any time.", "随时可以看热线电话和安全步骤。")
    case .calm: ("Take your time. Silence is fine.", "慢慢来，不说话也没关系。")
    case .endOfInput:
      ("If the window is closed, the interview pauses and can be resumed today.", "窗口关了也不要紧，会自动停下，今天之内都能接着问。")
    }
  }
}
