package import Casework

/// How a ground stood at the place of the record that names it.
package enum GroundWords: Phrase, Hashable {
  case held
  case lapsed
  case nothing, request, noEmergency, unnamed
  case expired(ConsentScope), superseded(ConsentScope), withdrawn(ConsentScope), refused(ConsentScope)
  case never(ConsentScope)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .held: ("in force", "有效")
    case .lapsed: ("over by then; only for an open case", "已过时限，只够跟进没结的个案")
    case .nothing: ("NOT in force: it names nothing", "无效：没有写依据")
    case .request: ("NOT in force: no such request is on record", "无效：本人的要求没有记录")
    case .noEmergency: ("NOT in force: no such emergency is on record", "无效：这次紧急情况没有记录")
    case .unnamed: ("NOT in force: it does not say which consent", "无效：没有写是哪一份同意")
    case .expired(let scope): Self.not(scope, "had run out", "已经到期")
    case .superseded(let scope): Self.not(scope, "had been given anew", "已经另有一份")
    case .withdrawn(let scope): Self.not(scope, "had been withdrawn", "已经撤回")
    case .refused(let scope): Self.not(scope, "had been refused", "说过不同意")
    case .never(let scope): Self.not(scope, "was never agreed to before", "之前没有同意过")
    }
  }

  private static func not(_ scope: ConsentScope, _ en: String, _ zh: String) -> (en: String, zhHans: String) {
    let name = NameWords.scope(scope).said
    return ("NOT in force: \(name.en) \(en)", "无效：“\(name.zhHans)”\(zh)")
  }
}
