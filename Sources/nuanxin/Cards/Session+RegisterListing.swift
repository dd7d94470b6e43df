import Casework
import Clinic

extension Session {
  /// The register as data: consents, then the grounds of acts, then gaps; every line has the same keys.
  func listing(of register: ConsentRegister) -> Listing {
    let columns = [
      "kind", "member", "event", "domain", "scope", "state", "claimed", "recorded", "gap_days", "form",
      "basis",
      "holds", "gap", "since", "user",
    ]
    let lines =
      register.rows.map(line) + register.resting.map(line) + register.gaps.map(line)
      + register.unreadable.map { RegisterLine(kind: "unreadable", member: $0) }
    return Listing(columns: columns, lines.map(\.record))
  }

  private func line(_ row: ConsentRegister.Row) -> RegisterLine {
    var line = RegisterLine(kind: "consent", member: row.member)
    (line.scope, line.state, line.form) = (row.scope.name, row.state.name, row.given?.form)
    line.claimed = row.given.map { Timestamp.text($0.claimed, in: zone) }
    line.recorded = row.recorded.map { Timestamp.text($0, in: zone) }
    line.gapDays = row.claimGap.map { Int($0 / 86_400_000) }
    line.user = row.author
    return line
  }

  private func line(_ rest: ConsentRegister.Resting) -> RegisterLine {
    var line = RegisterLine(kind: "act", member: rest.member)
    (line.event, line.domain, line.user) = (String(rest.sequence), rest.domain.name, rest.author)
    (line.scope, line.basis, line.holds) = (rest.basis.scope?.name, rest.basis.kind.name, rest.holds)
    line.recorded = Timestamp.text(rest.time, in: zone)
    return line
  }

  private func line(_ gap: ConsentRegister.Gap) -> RegisterLine {
    var line = RegisterLine(kind: "gap", member: gap.member)
    (line.gap, line.event) = (gap.kind.rawValue, gap.sequence.map { String($0) })
    line.since = gap.since.map { Timestamp.text($0, in: zone) }
    return line
  }
}

/// One line of the register as data.
private struct RegisterLine {
  let kind: String
  let member: MemberID
  var event: String?
  var domain: String?
  var scope: String?
  var state: String?
  var claimed: String?
  var recorded: String?
  var gapDays: Int?
  var form: String?
  var basis: String?
  var holds: Bool?
  var gap: String?
  var since: String?
  var user: String?

  init(kind: String, member: MemberID) { (self.kind, self.member) = (kind, member) }

  var record: Record {
    Record([
      "kind": .text(kind), "member": .text(member.description), "event": .text(event),
      "domain": .text(domain), "scope": .text(scope), "state": .text(state), "claimed": .text(claimed),
      "recorded": .text(recorded), "gap_days": .number(gapDays), "form": .text(form), "basis": .text(basis),
      "holds": .truth(holds), "gap": .text(gap), "since": .text(since), "user": .text(user),
    ])
  }
}

extension Basis.Kind {
  /// The name used in listings.
  fileprivate var name: String {
    switch self {
    case .none: "none"
    case .consent: "consent"
    case .emergency: "emergency"
    case .ownRequest: "own-request"
    case .retention: "retention"
    }
  }
}
