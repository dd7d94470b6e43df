/// The norms that the questionnaires we ship with name. A programme's own are named as its files do.
package enum KnownNorm: String, CaseIterable, Sendable {
  case shanghaiCommunity = "shanghai-community"
  case primaryCare60 = "primary-care-60"
  case primaryCareAdult = "primary-care-adult"
  case rural60 = "rural-60"
  case chinese
  case talkingTherapies = "talking-therapies"
  case women, men
  case stricter
  case lower
  case lowerEdge = "lower-edge"
  case higherMark = "higher-mark"
  case probable
  case oftenUsed = "often-used"
  case fifty

  /// Where the cut-off comes from, or whom it is for.
  var said: (en: String, zhHans: String) {
    switch self {
    case .shanghaiCommunity: ("as found in a community of Shanghai", "上海社区研究的划界")
    case .primaryCare60: ("as found in primary care from age 60", "60岁以上基层门诊研究的划界")
    case .primaryCareAdult: ("as found in primary care", "成年人基层门诊研究的划界")
    case .rural60: ("as found in villages from age 60", "60岁以上农村研究的划界")
    case .chinese: ("as used in China", "国内常用的划界")
    case .talkingTherapies: ("as used by NHS Talking Therapies", "英国心理治疗服务的划界")
    case .women: ("for women", "女性的划界")
    case .men: ("for men", "男性的划界")
    case .stricter: ("the stricter mark", "从严的划界")
    case .lower: ("a lower mark that is also used", "也有人用的较低划界")
    case .lowerEdge: ("the lower edge of the usual marks", "常用划界里低的那条")
    case .higherMark, .probable: ("the higher of the usual marks", "常用划界里高的那条")
    case .oftenUsed: ("as often used", "常用的划界")
    case .fifty: ("at 50, as is also used", "也有用50分的划界")
    }
  }
}

extension NameWords {
  /// Where a cut-off comes from, by the norm's name in the instrument's file.
  package static func norm(named name: String) -> NameWords {
    KnownNorm(rawValue: name).map { .norm($0) } ?? .otherNorm(name)
  }
}
