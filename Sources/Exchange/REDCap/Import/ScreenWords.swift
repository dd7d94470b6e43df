internal import Assessment

/// The few words that a dictionary leaves to its system's own screens.
struct ScreenWords {
  let yes: String
  let no: String
  let right: String
  let wrong: String
  /// What stands for a recall period that is not stated.
  let recall: String

  init(_ language: Language) {
    switch language {
    case .en: (yes, no, right, wrong, recall) = ("Yes", "No", "True", "False", "as each question says")
    case .zhHans: (yes, no, right, wrong, recall) = ("是", "否", "对", "错", "按题目里说的时间")
    }
  }
}
