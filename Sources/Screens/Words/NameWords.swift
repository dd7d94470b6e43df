package import Assessment
package import Casework

/// The names of levels, roles, scopes and reasons, as they stand in tables and sentences.
package enum NameWords: Phrase {
  case level(CrisisLevel)
  case kind(AlertKind)
  case role(Role)
  case scope(ConsentScope)
  case reason(NonAnswer)
  case consentMode(ConsentPolicy.Mode)
  case wording(Wording)
  case state(CaseState)
  case category(MemberCard.Category)
  case relation(MemberCard.Relation)
  case sex(Sex)
  case norm(KnownNorm)
  case otherNorm(String)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .level(let level): Self.said(level)
    case .kind(.selfHarm): ("danger to self", "可能伤害自己")
    case .kind(.harmOthers): ("danger to others", "可能伤害别人")
    case .role(let role): Self.said(role)
    case .scope(let scope): Self.said(scope)
    case .reason(let reason): Self.said(reason)
    case .consentMode(.written): ("signed on paper", "纸上签字")
    case .consentMode(.witnessed): ("spoken, with a witness", "口头同意，有见证人")
    case .consentMode(.readAloud): ("read aloud, with an independent witness", "当面读给本人听，有独立见证人")
    case .wording(.publisher): ("the publisher's wording", "出版方的原文")
    case .wording(.project): ("our own wording, not validated", "我们自己写的问法，没有做过效度检验")
    case .wording(.none): ("no wording yet", "还没有题目文字")
    case .state(let state): Self.said(state)
    case .category(.childDeceased): ("lost their child", "孩子已离世")
    case .category(.childDisabled): ("child with a disability", "孩子有残疾")
    case .relation(.mother): ("mother", "母亲")
    case .relation(.father): ("father", "父亲")
    case .relation(.other): ("other", "其他")
    case .sex(.female): ("woman", "女")
    case .sex(.male): ("man", "男")
    case .norm(let norm): norm.said
    case .otherNorm(let name): ("by the norm “\(name)”", "按“\(name)”的划界")
    }
  }

  private static func said(_ level: CrisisLevel) -> (en: String, zhHans: String) {
    switch level {
    case .attention: ("attention", "留意")
    case .urgent: ("urgent", "紧急")
    case .immediate: ("immediate", "危急")
    }
  }

  private static func said(_ state: CaseState) -> (en: String, zhHans: String) {
    switch state {
    case .open: ("not yet assessed", "还没评估")
    case .acknowledged: ("taken on", "已接手")
    case .contacted: ("person reached", "已联系上")
    case .referred: ("referred", "已转介")
    case .followedUp: ("followed up", "已随访")
    case .closureProposed: ("closure proposed", "已提结案")
    case .closed: ("closed", "已结案")
    }
  }

  private static func said(_ role: Role) -> (en: String, zhHans: String) {
    switch role {
    case .counselor: ("counselor", "心理关爱员")
    case .supervisor: ("supervisor", "督导")
    case .auditor: ("auditor", "审计员")
    case .administrator: ("administrator", "管理员")
    case .custodian: ("custodian", "密钥保管人")
    }
  }

  private static func said(_ scope: ConsentScope) -> (en: String, zhHans: String) {
    switch scope {
    case .file: ("keeping a file", "建立档案")
    case .assessment: ("questionnaires", "做问卷")
    case .supervision: ("a supervisor's review", "请督导看")
    case .referral: ("sharing for a referral", "转介时告诉医院")
    case .contacts: ("telling contact persons", "告诉联系人")
    case .visits: ("home visits", "上门探望")
    case .statistics: ("statistics without names", "不带姓名的统计")
    case .research: ("research", "研究")
    }
  }

  private static func said(_ reason: NonAnswer) -> (en: String, zhHans: String) {
    switch reason {
    case .declined: ("would rather not say", "不想说")
    case .unknown: ("does not know", "说不清")
    case .distressed: ("too upset just now", "心里难受，先不问")
    case .notUnderstood: ("did not understand", "没听明白")
    case .notApplicable: ("does not apply", "跟本人不相干")
    case .notAsked: ("not asked", "没有问到")
    }
  }
}
