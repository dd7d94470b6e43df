/// Paging through who did what.
package enum LogWords: Phrase {
  case shown(Int, Int)
  case onDay(String), byUser(String)
  case days, users
  case day, user, acts
  case chooseDay, chooseUser, all
  case none

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .shown(let shown, let all) where shown == all: (counted(all, "act"), "一共\(all)条")
    case .shown(let shown, let all): ("\(shown) of \(counted(all, "act"))", "\(shown)条，全部\(all)条")
    case .onDay(let day): ("on \(day)", "\(day)这天")
    case .byUser(let user): ("by \(user)", "\(user)做的")
    case .days: ("Which day?", "看哪一天？")
    case .users: ("Whose acts?", "看谁的？")
    case .day: ("Day", "日期")
    case .user: ("Who", "谁")
    case .acts: ("Acts", "几条")
    case .chooseDay: ("one day", "按日期")
    case .chooseUser: ("one person", "按人")
    case .all: ("all", "全部")
    case .none: ("Nothing was done then.", "那时没有记录。")
    }
  }
}
