internal import Casework

extension AccessPolicy {
  /// Reads the root of `access.yaml`; `nil` if something that it needs is missing, which was then noted.
  init?(reading root: Cursor) {
    guard let fields = root.fields(["format", "version", "roles", "may"]) else { return nil }
    fields.checkFormat()
    let version = fields["version"]?.version()
    let reach = fields["roles"].map(Self.reach)
    let may = fields["may"].map(Self.may)
    guard let version, let reach, let may else { return nil }
    self.init(version: version, reach: reach, may: may)
  }

  /// What the vault's keys can give. A file may ask for less, never for more: no key would open it.
  private static let matrix: [Role: [Domain: Reach]] = [
    .counselor: [
      .identity: .assigned, .consent: .assigned, .clinical: .assigned, .crisis: .assigned, .care: .assigned,
    ],
    .supervisor: [
      .identity: .flagged, .consent: .flagged, .clinical: .flaggedEvents, .crisis: .unit, .care: .flagged,
    ],
    .auditor: [.consent: .all],
  ]

  private static let domains: [(String, Domain)] = [
    ("identity", .identity), ("consent", .consent), ("clinical", .clinical), ("crisis", .crisis),
    ("care", .care),
  ]

  private static func reach(_ cursor: Cursor) -> [Role: [Domain: Reach]] {
    guard let fields = cursor.fields(Role.allCases.map(\.name)) else { return [:] }
    var reach: [Role: [Domain: Reach]] = [:]
    for role in Role.allCases {
      guard let cursor = fields[role.name], let row = cursor.fields([], optional: domains.map(\.0)) else {
        continue
      }
      for (name, domain) in domains {
        guard let cell = row[name], let wanted = cell.name(of: Reach.self) else { continue }
        reach[role, default: [:]][domain] = wanted
        if wanted != matrix[role]?[domain] { cell.note(Self.refusal(role, domain, name)) }
      }
    }
    return reach
  }

  private static func refusal(_ role: Role, _ domain: Domain, _ name: String) -> String {
    guard let given = matrix[role]?[domain] else {
      return "the vault gives the role '\(role.name)' no key to \(name); leave the domain out"
    }
    return
      "the vault gives the role '\(role.name)' only '\(given.rawValue)' here; write that or leave the domain out"
  }

  private static func may(_ cursor: Cursor) -> [Act: Set<Role>] {
    guard let fields = cursor.fields(Act.allCases.map(\.rawValue)) else { return [:] }
    var may: [Act: Set<Role>] = [:]
    for act in Act.allCases { may[act] = Set(fields[act.rawValue]?.each { $0.role() } ?? []) }
    return may
  }
}
