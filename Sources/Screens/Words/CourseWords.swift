package import Assessment

/// A score over time: what the marks stand for, and why two points are not one line.
package enum CourseWords: Phrase, Hashable {
  case value, estimate, possible, none, several, apart
  case estimated(String)
  case open(String, String)
  case nothing
  case otherWords
  case otherMode(Mode)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .value: ("score", "分数")
    case .estimate: ("estimate", "推算的")
    case .possible: ("may lie anywhere here", "可能在这一段")
    case .none: ("no score", "没有分数")
    case .several: ("several in one place", "几次重在一起")
    case .apart: ("asked differently from here on", "从这里起问法不同")
    case .estimated(let value): ("\(value), an estimate", "\(value)，推算的")
    case .open(let low, let high):
      ("no score; from \(low) to \(high) is possible", "算不出分数，可能在\(low)到\(high)之间")
    case .nothing: ("no score", "没有分数")
    case .otherWords: ("From here on in other words; not to be read as one line.", "从这里起，问的话不一样，前后不能连着看。")
    case .otherMode(let mode):
      (
        "From here on asked in another way (\(Self.way(mode).en)); not to be read as one line.",
        "从这里起，问的方式不一样（\(Self.way(mode).zhHans)），前后不能连着看。"
      )
    }
  }

  private static func way(_ mode: Mode) -> (en: String, zhHans: String) {
    switch mode {
    case .readAloud: ("read aloud", "念给本人听")
    case .showCard: ("by pointing at the choices", "用手指选项")
    case .selfCompleted: ("the person alone", "本人自己填")
    case .phone: ("by telephone", "打电话")
    case .proxy: ("someone else answered", "别人代答")
    }
  }
}
