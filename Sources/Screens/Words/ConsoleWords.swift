/// What the full-screen console says around a screen.
package enum ConsoleWords: Phrase {
  case halfTyped, nothingLeadsPast, chooseFirst, chooseFound, foundNothing, tickFirst, typeFirst, markedHere
  case noSuchKey
  case take, tick, thatIsAll, send, nextPart, allKeys
  case below(Int), above(Int), around(Int, Int)
  case blanked
  case locksIn(Int), lockedTitle, lockedAsk(String), wrongPassphrase, waitLogin(Int)
  case endedTitle, ended
  case opening
  case helpTab, helpEscape, helpLock, helpPage
  case loginTitle, loginName

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .halfTyped:
      ("Not sent yet. Enter sends it; Esc once more leaves without it.", "这行还没交。回车就交；再按一次 Esc 就不要了。")
    case .nothingLeadsPast: ("This comes first. ? shows the keys.", "先把这一步做完。按 ? 看有哪些键。")
    case .chooseFirst: ("Mark a line with its number or the arrows, then Enter.", "先按数字或上下键选一行，再按回车。")
    case .chooseFound: ("Mark one with the arrows, or type one more letter.", "按上下键选一位，或者再打一个字。")
    case .foundNothing: ("Nobody is found that way. Other letters may do.", "这样没找到，换个字试试。")
    case .tickFirst: ("Tick with the numbers or Space, then Enter.", "先按数字或空格打勾，再按回车。")
    case .typeFirst: ("Type it first, then Enter.", "先输入，再按回车。")
    case .markedHere: ("This is what is marked. Enter takes it.", "选的是这一行，再按回车就选它。")
    case .noSuchKey: ("That key does nothing here. ? shows the keys.", "这个键在这里没用。按 ? 看有哪些键。")
    case .take: ("take it", "就选它")
    case .tick: ("tick", "打勾")
    case .thatIsAll: ("that is all", "就这些")
    case .send: ("done", "写好了")
    case .allKeys: ("all keys", "所有按键")
    case .nextPart: ("next part", "下一栏")
    case .below(let below): ("-- \(below) more below: PgDn --", "-- 下面还有\(below)行：PgDn --")
    case .above(let above):
      ("-- end; \(above) above: PgUp --", "-- 到底了，上面还有\(above)行：PgUp --")
    case .around(let above, let below):
      ("-- \(above) above, \(below) below: PgUp PgDn --", "-- 上面\(above)行，下面\(below)行：PgUp PgDn --")
    case .blanked: ("Any key brings it back.", "按任意键回来。")
    case .locksIn(let seconds): ("Locks in \(seconds) s unless you press a key.", "\(seconds)秒后锁定，按任意键继续。")
    case .lockedTitle: ("Locked", "已锁定")
    case .lockedAsk(let name): ("Passphrase of \(name), then Enter: ", "\(name)，请输入口令再按回车：")
    case .wrongPassphrase: ("That is not the passphrase. Nothing is lost; try once more.", "口令不对。什么都没丢，再试一次。")
    case .waitLogin(let seconds): ("Please wait \(seconds) s before the next try.", "请等\(seconds)秒再试。")
    case .endedTitle: ("This login has ended", "登录时间到了")
    case .ended: ("Everything is kept. Start nuanxin again to go on.", "内容都存好了。重新打开 nuanxin 就能接着做。")
    case .opening: ("One moment.", "请稍等。")
    case .helpTab: ("Next part of this screen.", "看下一栏。")
    case .helpEscape: ("Leave this screen. Nothing that was answered is lost.", "离开这一屏，答过的都不会丢。")
    case .helpLock: ("Lock now; your passphrase leads back to the same place.", "马上锁定，输入口令就回到原来的地方。")
    case .helpPage: ("Turn the page where a screen is long.", "内容长的时候翻页。")
    case .loginTitle: ("Welcome", "您好")
    case .loginName: ("Your login name", "您的登录名")
    }
  }
}
