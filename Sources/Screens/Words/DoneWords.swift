/// What a command says when it is done.
package enum DoneWords: Phrase {
  case scored(Int)
  case membersAdded(Int)
  case membersAssigned(Int, String)
  case consentsGiven(Int), consentRefused, consentWithdrawn
  case emergencyUntil(String)
  case notified(Int)
  case instrumentsHold(Int)
  case caseNow(String, String)
  case imported(read: Int, imported: Int, empty: Int, skipped: Int, rejected: Int, flags: Int)
  case strictRefused
  case importing
  case usersTitle(Int)
  case userName, userRoles
  case demoLogin(String)
  case demoRemove(String)
  case demoRemoveAsk
  case tourFailed(String)
  case removedNothing(String)
  case pseudonymsOnly, nobodyToSee

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .scored(let rows): ("\(counted(rows, "row")) scored.", "算好了\(rows)行。")
    case .membersAdded(let count): ("\(counted(count, "member")) entered.", "登记了\(count)位。")
    case .membersAssigned(let count, let name):
      ("\(counted(count, "member")) assigned to \(name).", "\(count)位已转给\(name)。")
    case .consentsGiven(let count): ("\(counted(count, "consent")) recorded.", "记好了\(count)份同意。")
    case .consentRefused: ConsentWords.refusedWarm.said
    case .consentWithdrawn: ConsentWords.withdrawnWarm.said
    case .emergencyUntil(let when):
      (
        "Recorded. Acts may rest on it until \(when); tell the person as soon as it is safe to.",
        "记好了，有效到\(when)。等情况稳下来，要跟本人说一声。"
      )
    case .notified(let count):
      (
        "Recorded: the person was told of \(counted(count, "emergency", "emergencies")).",
        "记好了：已经把\(count)次紧急情况告诉本人。"
      )
    case .instrumentsHold(let count):
      ("\(counted(count, "questionnaire")) checked; nothing to mend.", "查了\(count)份问卷，没有问题。")
    case .caseNow(let number, let state): ("Case \(number): \(state)", "个案\(number)：\(state)")
    case .imported(let read, let imported, let empty, let skipped, let rejected, let flags):
      (
        "\(read) read, \(imported) imported, \(empty) empty, \(skipped) skipped, \(rejected) rejected, \(flags) flags",
        "读了\(read)行，导入\(imported)行，空行\(empty)，跳过\(skipped)，拒绝\(rejected)，提醒\(flags)"
      )
    case .strictRefused:
      ("Nothing was imported, because of the rows above (--strict).", "因为上面这些行，什么都没有导入（--strict）。")
    case .importing: ("Importing", "正在导入")
    case .usersTitle(let count): (counted(count, "user"), "一共\(count)位用户")
    case .userName: ("Login name", "用户名")
    case .userRoles: ("May act as", "角色")
    case .demoLogin(let role): ("Log in as \(role):", "以\(role)登录：")
    case .demoRemove(let command): ("Remove it all with: \(command)", "全部删除：\(command)")
    case .demoRemoveAsk: ("Remove the demo now? y removes it, Enter keeps it. ", "现在删掉演示吗？按y删除，直接回车保留。")
    case .tourFailed(let what): ("THE TOUR FAILED: \(what)", "演示失败：\(what)")
    case .removedNothing(let path):
      ("\(path) is no demo of this program; nothing was removed.", "\(path)不是本程序的演示，什么都没有删。")
    case .nobodyToSee: ("There is nobody whom you may see.", "您能看到的人里，现在没有谁。")
    case .pseudonymsOnly: ("You see numbers only; names stay with the counselors.", "您只能看到编号，姓名只有关爱员能看。")
    }
  }
}
