public import Assessment
public import Casework
import Sealing
import Store

extension Session {
  /// The case of a number, opened: the first supervisor to do so has it delivered.
  public func openCase(_ typed: String) throws -> CaseDossier {
    let member = try memberOfCase(typed)
    try record(.showCase, of: [member])
    let file = try file(of: member, opening: [.identity, .consent, .clinical, .crisis], in: store)
    let crisis = try crisis(typed, in: file)
    let seen = try deliver(crisis, of: member)
    looked[seen.id] = seen.entries.last?.position.sequence
    let flagged = Set(seen.flags.map(\.interview))
    let assessments = file.chart.entries.filter {
      flagged.contains($0.interview) || $0.record.crisis == seen.id
    }
    return CaseDossier(entry: entry(seen, card: file.card), consents: file.consents, assessments: assessments)
  }

  /// Records a step of the work in a case, after checking it against the case as it stands in the vault.
  @discardableResult
  public func work(_ event: CrisisEvent, onCase typed: String) throws -> CaseFile {
    try require(Self.act(of: event))
    let member = try memberOfCase(typed)
    return try commit { transaction in
      var file = try file(of: member, opening: [.consent, .crisis], in: transaction)
      let crisis = try crisis(typed, in: file)
      try check(event, in: crisis)
      try write(event, onCase: crisis.id, in: &file, &transaction)
      return file.cases[crisis.id] ?? crisis
    }
  }

  /// Opens a case by judgement: no instrument, no score, and no consent is needed.
  ///
  /// Where the member did not agree to supervision, an emergency is recorded in the same commit.
  public func openCase(of member: MemberID, level: CrisisLevel, reason: String) throws -> CaseFile {
    try require(.openCase)
    guard !reason.isEmpty else { throw ClinicError.caseRefused(.reasonMissing) }
    return try commit(critical: true) { transaction in
      var file = try file(of: member, opening: [.consent, .crisis], in: transaction)
      guard file.keys.current[.consent].map(ring.contains) == true else { throw ClinicError.noKey(member) }
      let ground = try shareGround(max(level, .urgent), reason: reason, in: &file, &transaction)
      var granting = Granting(member: member, cause: .judgement)
      let supervisors = vault.directory.users(with: .supervisor)
      try grantPerson(to: supervisors, in: file, &granting)
      let id = Sodium.randomID(CaseID.self)
      let key = try newKey(of: id, in: file, &granting)
      try grantCase(key, to: supervisors, in: file, &granting)
      try append(granting, in: &transaction)
      try file.note(granting)
      let opened = CrisisEvent.opened(id, level: level, reason: reason)
      try write(opened, under: key, basis: ground ?? .none, in: &file, &transaction)
      guard let crisis = file.cases[id] else { throw ClinicError.damaged(member, "case") }
      return crisis
    }
  }

  private func check(_ event: CrisisEvent, in crisis: CaseFile) throws(ClinicError) {
    do {
      try crisis.check(event, by: user.id, roles: user.roles, under: policies.crisis)
    } catch {
      throw .caseRefused(error)
    }
  }

  /// Which act of the access policy a case's event is.
  private static func act(of event: CrisisEvent) -> AccessPolicy.Act {
    switch event {
    case .delivered, .acknowledged: .acknowledgeCase
    case .closureProposed: .proposeClosure
    case .closureConfirmed: .confirmClosure
    case .opened, .flagged, .step, .called, .contacted, .referred, .followedUp, .reopened:
      .workCase
    }
  }

  func entry(_ crisis: CaseFile, card: MemberCard?) -> CaseEntry {
    let due = crisis.due(under: policies.crisis, in: zone)
    return CaseEntry(
      crisis: crisis, card: card, due: due, isOverdue: due.map { $0 <= now } ?? false,
      assigned: crisis.assigned.map(vault.name))
  }

  private func memberOfCase(_ typed: String) throws -> MemberID {
    let number = Base32.normalised(typed) ?? ""
    guard let member = try member(ofCase: number) else { throw ClinicError.unknownCase(number) }
    return member
  }

  private func crisis(_ typed: String, in file: MemberFile) throws(ClinicError) -> CaseFile {
    let number = Base32.normalised(typed)
    guard let found = file.cases.values.first(where: { $0.id.description == number }) else {
      throw .unknownCase(number ?? "")
    }
    return found
  }

  private func deliver(_ crisis: CaseFile, of member: MemberID) throws -> CaseFile {
    guard user.roles.contains(.supervisor), !crisis.isDelivered, crisis.state != .closed else {
      return crisis
    }
    return try commit { transaction in
      var file = try file(of: member, opening: [.consent, .crisis], in: transaction)
      try write(.delivered, onCase: crisis.id, in: &file, &transaction)
      return file.cases[crisis.id] ?? crisis
    }
  }

  /// Writes the next event of a case under its key in force; a reopened case goes on under a new one.
  func write(
    _ event: CrisisEvent, onCase id: CaseID, in file: inout MemberFile, _ transaction: inout Transaction
  ) throws {
    guard var key = file.keys.currentOfCase[id] else { throw ClinicError.noKey(file.member) }
    try shareAgreed(id, in: &file, &transaction)
    if case .reopened = event {
      let workers = (file.keys.holders[key] ?? []).compactMap { vault.directory.users[$0] }
      var granting = Granting(member: file.member, cause: .reopened)
      key = try newKey(of: id, in: file, &granting)
      try grantCase(key, to: workers, in: file, &granting)
      try append(granting, in: &transaction)
      try file.note(granting)
    }
    try write(event, under: key, basis: caseBasis(of: id, in: file), in: &file, &transaction)
  }

  /// What work on a case rests on: consent to supervision or, where supervisors were not told, to assessment; else
  /// the latest emergency, also once its time is over; else the duty to see through what was opened. So an open
  /// case stays workable when consent ends.
  private func caseBasis(of id: CaseID, in file: MemberFile) -> Basis {
    for act in [GuardedAct.shareWithSupervisor, .assess] {
      if let permission = try? permit(act, in: file) { return permission.basis }
    }
    if let emergency = file.consents.emergencies.last {
      return Basis(kind: .emergency, event: emergency.position.event, scope: .supervision)
    }
    let opening = file.cases[id]?.entries.first?.position.event
    return Basis(kind: .retention, event: opening, scope: .supervision)
  }
}
