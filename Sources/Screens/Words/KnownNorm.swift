/// The norms that the questionnaires we ship with name. A programme's own are named as its files do.
package enum KnownNorm: String, CaseIterable, Sendable {
  case shanghaiCommunity = "shanghai-community"
  case primaryCare60 = "primary-care-60"
  case chinese
  case talkingTherapies = "talking-therapies"

  /// Where the cut-off comes from.
  var said: (en: String, zhHans: String) {
    switch self {
    case .shanghaiCommunity: ("as found in a community of Shanghai", "上海社区研究的划界")
    case .primaryCare60: ("as found in primary care from age 60", "60岁以上基层门诊研究的划界")
    case .chinese: ("as used in China", "国内常用的划界")
    case .talkingTherapies: ("as used by NHS Talking Therapies", "英国心理治疗服务的划界")
    }
  }
}

extension NameWords {
  /// Where a cut-off comes from, by the norm's name in the instrument's file.
  package static func norm(named name: String) -> NameWords {
    KnownNorm(rawValue: name).map { .norm($0) } ?? .otherNorm(name)
  }
}
