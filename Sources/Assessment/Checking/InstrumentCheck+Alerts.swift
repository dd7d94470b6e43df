extension InstrumentCheck {
  mutating func readAlerts() -> [AlertRule] {
    alertDrafts.map { alert in
      let level = findings.demand(
        CrisisLevel(name: alert.level.value), alert.level.line,
        "level '\(alert.level.value)' is unknown; use "
          + CrisisLevel.allCases.map(\.name).joined(separator: ", "))
      let kind = findings.demand(
        AlertKind(name: alert.kind.value), alert.kind.line,
        "kind '\(alert.kind.value)' is unknown; use "
          + AlertKind.allCases.map(\.name).joined(separator: ", "))
      return AlertRule(
        id: AlertID(alert.id.value), when: alert.when.value, level: level ?? .immediate,
        kind: kind ?? .selfHarm, source: findings.source(alert.source, "alert '\(alert.id.value)'"))
    }
  }
}
