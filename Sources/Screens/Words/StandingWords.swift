/// How a consent, or a record that needs one, can stand.
package enum StandingWords: Phrase, CaseIterable {
  case live, expiring, expired, outdated, withdrawn, refused, backdated, baseless, unnotified

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .live: ("in force", "有效")
    case .expiring: ("runs out within 60 days", "60天内到期")
    case .expired: ("run out", "已到期")
    case .outdated: ("to be asked anew: the notice changed", "告知书改了，要重新问")
    case .withdrawn: ("withdrawn", "已撤回")
    case .refused: ("refused", "不同意")
    case .backdated: ("recorded long after the date stated", "所称日期早于记录很久")
    case .baseless: ("a record without a live consent", "有记录，没有有效的同意")
    case .unnotified: ("an emergency the person was not told of yet", "紧急情况，还没告诉本人")
    }
  }

  /// What the date of an entry is.
  package var date: AuditDeskWords {
    switch self {
    case .live, .expiring, .expired: .until
    case .withdrawn, .refused: .since
    case .outdated: .recorded
    case .backdated: .stated
    case .baseless: .written
    case .unnotified: .dueBy
    }
  }
}
