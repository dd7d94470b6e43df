/// Names of the numbers that the program carries with it, for when no policy can be read.
package enum HotlineWords: Phrase {
  case national, shanghai, ambulance, police, dayAndNight

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .national: ("national helpline", "全国统一心理援助热线")
    case .shanghai: ("Shanghai helpline", "上海市心理热线")
    case .ambulance: ("ambulance", "急救")
    case .police: ("police", "报警")
    case .dayAndNight: ("day and night", "24小时")
    }
  }
}
