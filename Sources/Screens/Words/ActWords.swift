package import Casework

/// What a user did or may not do, in words.
package enum ActWords: Phrase {
  case act(AccessPolicy.Act)
  case access(LogEvent.Act)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .act(let act): Self.said(act)
    case .access(let act): Self.said(act)
    }
  }

  private static func said(_ act: AccessPolicy.Act) -> (en: String, zhHans: String) {
    switch act {
    case .registerMember: ("enter a family member", "登记家庭成员")
    case .assignMember: ("assign a member", "把人转给别的关爱员")
    case .recordConsent: ("record consent", "记录同意")
    case .recordEmergency: ("record an emergency", "记录紧急情况")
    case .screen: ("hold an interview", "做访谈")
    case .importResponses: ("import older records", "导入旧记录")
    case .readChart: ("read a chart", "看历次情况")
    case .openCase: ("open a case", "发起个案")
    case .workCase: ("work on a case", "跟进个案")
    case .acknowledgeCase: ("take on a case", "接手个案")
    case .proposeClosure: ("propose a closure", "提出结案")
    case .confirmClosure: ("confirm a closure", "确认结案")
    case .listUsers: ("list users", "看用户名单")
    case .enrolUser: ("enrol a user", "登记用户")
    case .verifyVault: ("check the record", "检查记录")
    case .readLog: ("read who did what", "看谁做了什么")
    case .readConsents: ("read the consent register", "看同意登记")
    }
  }

  private static func said(_ act: LogEvent.Act) -> (en: String, zhHans: String) {
    switch act {
    case .listMembers: ("listed members", "看了名单")
    case .findMembers: ("searched for members", "找人")
    case .showMember: ("looked at a member's card", "看了个人资料")
    case .readChart: ("read a chart", "看了历次情况")
    case .readConsents: ("read consents", "看了同意情况")
    case .beginInterview: ("began or took up an interview", "开始或接着做访谈")
    case .importResponses: ("imported older records", "导入了旧记录")
    case .listCases: ("looked at the review queue", "看了待跟进个案")
    case .showCase: ("opened a case", "打开了个案")
    case .verifyVault: ("checked the record", "检查了记录")
    case .readLog: ("read this log", "看了这份记录")
    case .readConsentRegister: ("read the consent register", "看了同意登记")
    case .openDraft: ("looked at an unfinished interview", "看了没问完的访谈")
    case .failedLogin: ("failed to log in", "登录没有成功")
    case .openDesk: ("looked at the people and cases in their care", "看了自己负责的人和个案")
    case .handOver: ("handed the computer over, to be filled in alone", "把电脑交给本人自己填")
    case .takeBack: ("took the computer back", "把电脑收了回来")
    }
  }
}
