public import Casework
import Sealing
import Store

extension Session {
  /// Whether any supervisor can open a case. One that was raised without consent to supervision stays with the
  /// counselor until the member agrees.
  public func isShared(_ crisis: CaseFile) throws -> Bool {
    let keys = try file(of: crisis.member, opening: [], in: store).keys
    guard let key = keys.currentOfCase[crisis.id] else { return false }
    return isHeldBySupervisor(key, in: keys)
  }

  /// Whether a supervisor holds the key.
  func isHeldBySupervisor(_ key: KeyID, in keys: MemberKeys) -> Bool {
    let holders = keys.holders[key] ?? []
    return vault.directory.users(with: .supervisor).contains { holders.contains($0.id) }
  }

  /// Grants supervisors a case that was kept from them, and the assessments that raised it, with the first write
  /// after the member agreed to supervision.
  ///
  /// An emergency is no such agreement: it shares what is raised on it, not what was said before.
  func shareAgreed(_ id: CaseID, in file: inout MemberFile, _ transaction: inout Transaction) throws {
    guard let permission = try? permit(.shareWithSupervisor, in: file), permission.basis.kind == .consent,
      let key = file.keys.currentOfCase[id], ring.contains(key),
      let clinical = file.keys.current[.clinical], ring.contains(clinical)
    else { return }
    let supervisors = vault.directory.users(with: .supervisor)
    var granting = Granting(member: file.member, cause: .agreed)
    for interview in Set(file.cases[id]?.flags.map(\.interview) ?? []).sorted() {
      let event = EventID(raw: interview.raw)
      try grant(
        event, under: clinical, domain: .clinical, to: supervisors, beyond: file.keys.readers[event] ?? [],
        in: &granting)
    }
    try grantPerson(to: supervisors, in: file, &granting)
    try grantCase(key, to: supervisors, in: file, &granting)
    try append(granting, in: &transaction)
    try file.note(granting)
  }
}
