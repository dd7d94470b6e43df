/// The way into an interview and out of it.
package enum InterviewWords: Phrase {
  case readBackTitle
  case isThis(String)
  case readBackYes, readBackNo
  case wrongPerson
  case howTitle, howQuestion
  case spokenTitle, spokenQuestion
  case companyTitle, companyQuestion
  case proxyNote
  case companyNote
  case voluntary
  case readAloud
  case pausedTitle
  case pausedCare
  case pausedKept(Int)
  case resumeTitle
  case resumeOffer(String, String)
  case resumeGoOn, resumeAnew
  case thanksTitle, thanks
  case thanksLines(String)
  case handBack
  case languageSwitched

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .readBackTitle: ("Before we begin", "开始以前")
    case .isThis(let title): ("Is this the person who will answer “\(title)”?", "要做“\(title)”的，是这位吗？")
    case .readBackYes: ("Yes, this is the person", "是，就是这位")
    case .readBackNo: ("No, someone else", "不是这位")
    case .wrongPerson:
      ("Nothing was recorded. Look the person up again by name and street.", "什么都没有记。请按姓名和街道重新找人。")
    case .howTitle: ("How the questions are asked", "怎么问")
    case .howQuestion: ("How will the questions be put today?", "今天怎么问？")
    case .spokenTitle: ("Language", "说什么话")
    case .spokenQuestion: ("What will you speak with each other?", "今天用什么话聊？")
    case .companyTitle: ("Who is in the room", "屋里有谁")
    case .companyQuestion: ("Who else can hear?", "旁边还有谁听得见？")
    case .proxyNote:
      (
        "Someone answers for the person: questions about safety are left for the person alone.",
        "别人代答的时候，有关安全的问题先不问，留给本人单独答。"
      )
    case .companyNote:
      (
        "Others can hear. Sensitive questions can wait until you are alone, or the person can point at the answer.",
        "旁边有人。要紧的话可以等没人的时候再问，也可以请本人用手指一指答案。"
      )
    case .voluntary:
      (
        "Answering is up to you. Skip anything you like; the help you are due stays the same.",
        "答不答都由您。哪一题不想答就跳过，该有的帮扶一样不少。"
      )
    case .readAloud: ("Read aloud", "念给对方听")
    case .pausedTitle: ("A break", "歇一会儿")
    case .pausedCare:
      (
        "Let us leave the questions for now; I will sit with you for a while. We can also stop here for today.",
        "咱们先不问了，我陪您坐会儿。今天到这儿也行，您答过的都还在。"
      )
    case .pausedKept(let count): ("\(counted(count, "answer")) kept.", "已经记下\(count)个回答。")
    case .resumeTitle: ("An interview was interrupted", "上次没问完")
    case .resumeOffer(let title, let when): ("“\(title)” was begun on \(when).", "“\(title)”是\(when)开始的。")
    case .resumeGoOn: ("Go on where it stopped", "接着上次问")
    case .resumeAnew: ("Close it as it is; nothing is lost", "到此为止，答过的都保留")
    case .thanksTitle: ("Thank you", "谢谢您")
    case .thanks: ("Thank you for telling me all this.", "谢谢您跟我说了这么多。")
    case .thanksLines(let numbers):
      (
        "If it all comes back at night, you can call \(numbers). Let us agree now on which day I come again.",
        "晚上心里要是翻上来，可以打\(numbers)。下次哪天来，咱们现在就说好。"
      )
    case .handBack: ("Please give the computer back to the counselor.", "请把电脑还给关爱员。")
    case .languageSwitched: ("The questions go on in English.", "接下来用中文问。")
    }
  }
}
