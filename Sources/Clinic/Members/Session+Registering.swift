public import Casework
import Sealing
import Store

extension Session {
  /// Adds family members, all in one commit; the counselor who adds them is assigned to them.
  ///
  /// - Returns: the members, in the cards' order.
  public func register(_ cards: [MemberCard]) throws -> [MemberID] {
    try require(.registerMember)
    return try commit { transaction in
      try cards.map { try register($0, in: &transaction) }
    }
  }

  /// A number for a family whose members are about to be added.
  public func newFamily() -> FamilyID { Sodium.randomID() }

  private func register(_ card: MemberCard, in transaction: inout Transaction) throws -> MemberID {
    let member = try unusedMember(in: transaction)
    var granting = Granting(member: member, cause: .registered)
    var identity: KeyID?
    for domain in [Domain.identity, .consent, .clinical, .care] {
      let key = try ring.generate(for: KeyPlace(member: member, domain: domain))
      granting.introduce(key, domain)
      try grant(key, to: [user] + readersFromTheStart(of: domain), beyond: [], in: &granting)
      if domain == .identity { identity = key }
    }
    try append(granting, in: &transaction)
    try append(IdentityEvent.registered(card), of: member, under: identity, in: &transaction)
    return member
  }

  /// Auditors read every consent; nobody else but the counselor reads anything of a new member.
  private func readersFromTheStart(of domain: Domain) -> [UserRecord] {
    guard domain == .consent else { return [] }
    return vault.directory.users(with: .auditor).filter { $0.id != user.id }
  }

  /// A member whose pseudonym no other member has: two of ten million would clash by chance about once in 20.
  private func unusedMember(in reader: borrowing Transaction) throws -> MemberID {
    while true {
      let member = Sodium.randomID(MemberID.self)
      if try reader.member(member.description) == nil { return member }
    }
  }

  /// Assigns members to another counselor, who from then on holds their keys and those of their cases: of closed
  /// ones too, since a case that is reopened goes on from what stands under its earlier key.
  public func assign(_ members: [MemberID], to name: String) throws {
    try require(.assignMember)
    guard let recipient = vault.directory.user(named: name) else { throw ClinicError.unknownUser }
    guard recipient.roles.contains(.counselor) else { throw ClinicError.roleMayNot(.screen) }
    try commit { transaction in
      for member in members { try assign(member, to: recipient, in: &transaction) }
    }
  }

  private func assign(_ member: MemberID, to recipient: UserRecord, in transaction: inout Transaction) throws
  {
    let file = try file(of: member, opening: [], in: transaction)
    var granting = Granting(member: member, cause: .assigned)
    for key in [Domain.identity, .consent, .clinical, .care].compactMap({ file.keys.current[$0] }) {
      guard ring.contains(key) else { throw ClinicError.noKey(member) }
      try grant(key, to: [recipient], beyond: file.keys.holders[key] ?? [], in: &granting)
    }
    for key in file.keys.crises.keys.sorted() where ring.contains(key) {
      try grant(key, to: [recipient], beyond: file.keys.holders[key] ?? [], in: &granting)
    }
    try append(granting, in: &transaction)
  }
}
