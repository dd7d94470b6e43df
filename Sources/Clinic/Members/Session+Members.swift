public import Casework
import Store

/// A member in a list: the card where the user may open it, else the pseudonym alone.
public struct MemberEntry: Hashable, Sendable {
  /// The member.
  public let member: MemberID
  /// Who it is.
  public let card: MemberCard?
}

extension Session {
  /// The member of a pseudonym, however it is typed.
  public func member(_ typed: String) throws -> MemberID {
    guard let pseudonym = Base32.normalised(typed), let stored = try store.member(pseudonym) else {
      throw ClinicError.unknownMember(Base32.normalised(typed) ?? "")
    }
    return stored.member
  }

  /// The members whom the user can open, recorded as one access; an auditor gets pseudonyms only.
  public func members() throws -> [MemberEntry] {
    let stored = try store.members().map(\.member)
    let own = try ownMembers()
    let listed = user.roles.contains(.auditor) ? stored : stored.filter(own.contains)
    try record(.listMembers, of: listed)
    return try listed.map { MemberEntry(member: $0, card: own.contains($0) ? try card(of: $0) : nil) }
  }

  /// Members whose name, street or pseudonym contains what was typed.
  public func findMembers(_ typed: String) throws -> [MemberEntry] {
    let own = try store.members().map(\.member).filter(Set(try ownMembers()).contains)
    try record(.findMembers, of: own)
    let needle = typed.lowercased()
    return try own.compactMap { member in
      let card = try card(of: member)
      let text = [card?.name, card?.street, member.description].compactMap(\.self)
      return text.contains { $0.lowercased().contains(needle) }
        ? MemberEntry(member: member, card: card) : nil
    }
  }

  /// A member's card, recorded as an access.
  public func showMember(_ member: MemberID) throws -> MemberCard {
    try record(.showMember, of: [member])
    guard let card = try card(of: member) else { throw ClinicError.noKey(member) }
    return card
  }

  /// A member's card as part of a larger act that is already recorded.
  package func card(of member: MemberID) throws -> MemberCard? {
    try file(of: member, opening: [.identity], in: store).card
  }

  /// The members whose identity was granted to this user.
  package func ownMembers() throws -> Set<MemberID> {
    Set(
      try store.grants(for: user.id).lazy.filter { $0.domain == .identity && $0.event == nil }.map(\.member))
  }
}
