package import Assessment

/// Words that stand on many screens.
package enum CommonWords: Phrase {
  case yes, no, back, next, more
  case none
  case of(Int, Int)
  case chooseNumber
  case language(Language)
  case colon(String, String)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .yes: ("Yes", "是")
    case .no: ("No", "不是")
    case .back: ("Back", "返回")
    case .next: ("Go on", "继续")
    case .more: ("More", "更多")
    case .none: ("None", "没有")
    case .of(let current, let total): ("\(current) of \(total)", "第\(current)项，共\(total)项")
    case .chooseNumber: ("Type the number of your choice.", "请输入选项前面的数字。")
    case .language(.en): ("English", "英文")
    case .language(.zhHans): ("Chinese", "中文")
    case .colon(let label, let value): ("\(label): \(value)", "\(label)：\(value)")
    }
  }
}
