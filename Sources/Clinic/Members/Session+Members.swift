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
    try requireUnlocked()
    guard let pseudonym = Base32.normalised(typed), let stored = try store.member(pseudonym) else {
      throw ClinicError.unknownMember(Base32.normalised(typed) ?? "")
    }
    return stored.member
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
    Set(try store.members(grantedTo: user.id, .identity))
  }
}
