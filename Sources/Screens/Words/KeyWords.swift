/// What each key does, as the last lines of a screen say it.
package enum KeyWords: Phrase {
  case back, skip, note, pause, language, help, crisis
  case who, card, question, judgement, blank, lock, more, choose, type
  case results, resume, done, passOver, leave, goOn, goBack, yes, no, right, wrong, abandon, open

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .back: ("back", "上一题")
    case .skip: ("skip", "跳过")
    case .note: ("note", "备注")
    case .pause: ("pause", "歇一歇")
    case .language: ("中文", "English")
    case .help: ("help", "帮助")
    case .crisis: ("crisis help", "紧急求助")
    case .who: ("who answers", "谁来答")
    case .card: ("show card", "看卡片")
    case .question: ("back to the question", "回到题目")
    case .judgement: ("tell a supervisor", "报告督导")
    case .blank: ("hide the screen", "遮住屏幕")
    case .lock: ("lock", "锁定")
    case .more: ("more", "往下看")
    case .choose: ("choose", "选择")
    case .type: ("type, then Enter", "输入后按回车")
    case .results: ("show the result", "看结果")
    case .resume: ("go on", "接着来")
    case .done: ("done", "做完了")
    case .passOver: ("could not be done", "没做成")
    case .leave: ("leave", "退出")
    case .goOn: ("go on", "继续")
    case .goBack: ("back", "返回")
    case .yes: ("yes", "是")
    case .no: ("no", "不是")
    case .right: ("right", "对")
    case .wrong: ("not right", "不对")
    case .abandon: ("end here", "今天到这儿")
    case .open: ("open", "打开")
    }
  }
}
