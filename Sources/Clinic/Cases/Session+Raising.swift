import Assessment
import Casework
import Catalog
import Sealing
import Store

extension Session {
  /// Raises flags: opens a case or joins the member's open one, and grants it and the flagged assessment to the
  /// supervisors, all within the commit that saves the answer.
  ///
  /// It needs only the supervisors' public keys, so it works when none is near; with none enrolled the flag is
  /// written all the same.
  ///
  /// - Returns: the case.
  func raise(
    _ alarm: Alarm, on permission: Permission, in file: inout MemberFile, _ transaction: inout Transaction
  ) throws -> CaseID {
    let ground = try shareGround(alarm.level, reason: "crisis flag", in: &file, &transaction)
    let supervisors = ground == nil ? [] : vault.directory.users(with: .supervisor)
    let basis = ground ?? permission.basis
    var granting = Granting(member: file.member, cause: .flagged)
    try grantFlagged(alarm.interview, to: supervisors, in: file, &granting)
    let target = try caseKey(for: file, &granting)
    try grantCase(target.key, to: supervisors, in: file, &granting)
    try append(granting, in: &transaction)
    try file.note(granting)
    if !target.isNew { try shareAgreed(target.id, in: &file, &transaction) }
    if target.isNew {
      let opened = CrisisEvent.opened(target.id, level: alarm.level, reason: nil)
      try write(opened, under: target.key, basis: basis, in: &file, &transaction)
    }
    // A lesser flag that joins a case of theirs is read by supervisors too, though its assessment is not.
    let isShared = ground != nil || isHeldBySupervisor(target.key, in: file.keys)
    let policy = digest(of: .crisis)
    for alert in alarm.alerts {
      let flag = alarm.flag(alert, policy: policy, isShared: isShared)
      try write(.flagged(flag), under: target.key, basis: basis, in: &file, &transaction)
    }
    guard alarm.recordsUnseenSteps else { return target.id }
    for step in policies.crisis.steps(at: alarm.level) {
      let unseen = CrisisEvent.step(id: step.id, outcome: .shownToNoOne)
      try write(unseen, under: target.key, basis: basis, in: &file, &transaction)
    }
    return target.id
  }

  /// The ground on which supervisors are told: the member's consent, else, where the flag is urgent, an emergency
  /// recorded in the same commit. A lesser flag without consent stays with the counselor.
  func shareGround(
    _ level: CrisisLevel, reason: String, in file: inout MemberFile, _ transaction: inout Transaction
  ) throws -> Basis? {
    if let permission = try? permit(.shareWithSupervisor, in: file) { return permission.basis }
    guard level >= .urgent else { return nil }
    let (position, event) = try emergency(reason, in: file, &transaction)
    file.count += 1
    file.consents.apply(event, at: position)
    return Basis(kind: .emergency, event: position.event, scope: .supervision)
  }

  /// Grants supervisors the flagged assessment by its own key, and who it is and what was agreed to as a whole.
  func grantFlagged(
    _ interview: InterviewID, to supervisors: [UserRecord], in file: MemberFile, _ granting: inout Granting
  ) throws {
    guard !supervisors.isEmpty, let clinical = file.keys.current[.clinical] else { return }
    let event = EventID(raw: interview.raw)
    try grant(
      event, under: clinical, domain: .clinical, to: supervisors, beyond: file.keys.readers[event] ?? [],
      in: &granting)
    try grantPerson(to: supervisors, in: file, &granting)
  }

  /// Grants supervisors who the member is and what was agreed to.
  func grantPerson(to supervisors: [UserRecord], in file: MemberFile, _ granting: inout Granting) throws {
    for key in [Domain.identity, .consent, .care].compactMap({ file.keys.current[$0] })
    where ring.contains(key) {
      try grant(key, to: supervisors, beyond: file.keys.holders[key] ?? [], in: &granting)
    }
  }

  /// The open case whose key the user holds, or a new one.
  func caseKey(
    for file: MemberFile, _ granting: inout Granting
  ) throws -> (id: CaseID, key: KeyID, isNew: Bool) {
    if let open = file.openCase, let key = file.keys.currentOfCase[open.id], ring.contains(key) {
      return (open.id, key, false)
    }
    let id = Sodium.randomID(CaseID.self)
    return (id, try newKey(of: id, in: file, &granting), true)
  }

  /// Draws a key for a case and brings it into use.
  func newKey(of crisis: CaseID, in file: MemberFile, _ granting: inout Granting) throws -> KeyID {
    let key = try ring.generate(for: KeyPlace(member: file.member, domain: .crisis))
    let epochs = UInt64(file.keys.crises.values.count { $0 == crisis })
    granting.introduce(key, .crisis, crisis: crisis, epoch: epochs + 1)
    return key
  }

  /// Grants a case to whoever raises it, the member's counselors, and the supervisors who are told: the key in
  /// force and the earlier ones, without which a reopened case has no beginning.
  func grantCase(
    _ key: KeyID, to supervisors: [UserRecord], in file: MemberFile, _ granting: inout Granting
  ) throws {
    let counselors = file.keys.holders(of: .clinical).compactMap { vault.directory.users[$0] }
    let workers = Set([user] + counselors + supervisors).sorted { $0.id < $1.id }
    let earlier = file.keys.crises[key].map { file.keys.keys(of: $0) } ?? []
    for key in Set([key] + earlier).sorted() where ring.contains(key) {
      try grant(key, to: workers, beyond: file.keys.holders[key] ?? [], in: &granting)
    }
  }

  /// Writes a case's event and takes it into the record at hand.
  func write(
    _ event: CrisisEvent, under key: KeyID, basis: Basis, in file: inout MemberFile,
    _ transaction: inout Transaction
  ) throws {
    let position = try append(event, of: file.member, under: key, basis: basis, in: &transaction)
    try file.note(event, under: key, at: position)
  }
}

extension MemberFile {
  /// Keeps the record in step with grants that were just written.
  mutating func note(_ granting: Granting) throws {
    guard !granting.isEmpty else { return }
    count += 1
    keys.introduce(granting.introduced)
    for grant in granting.grants {
      switch grant.subject {
      case .epoch: keys.grant(grant.key, to: grant.recipient)
      case .event(let event): keys.grant(event, to: grant.recipient)
      }
    }
  }

  /// Keeps the record in step with a case's event that was just written.
  mutating func note(_ event: CrisisEvent, under key: KeyID, at position: Position) throws {
    count += 1
    try take(event, under: key, at: position)
  }
}
