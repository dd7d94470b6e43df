import Casework
import Sealing

/// The hand-overs of the keyboard, in the order of the chain, and what is wrong about what was signed under them.
struct DelegationLedger {
  private var delegations: [UserID: Delegation] = [:]

  /// The public key of a delegate.
  func signKey(of delegate: UserID) -> [UInt8]? { delegations[delegate]?.handOver.signKey }

  /// Takes in a hand-over; what is wrong with it, if anything.
  ///
  /// - Parameters:
  ///   - handOver: what it says.
  ///   - header: where it stands.
  ///   - author: who its author is by the directory.
  ///   - policies: those in force, which say who may screen and how long a session lasts.
  /// - Returns: the objection; the delegate then has no standing.
  mutating func take(
    _ handOver: HandOver, _ header: EventHeader, by author: UserRecord?, under policies: Policies
  ) -> String? {
    guard let member = header.member, header.delegate == nil else {
      return "a hand-over that no user made, or of no member"
    }
    guard let author, policies.access.allows(.screen, to: author.roles) else {
      return "the keyboard was handed over by someone who may not conduct interviews"
    }
    guard delegations[handOver.delegate] == nil else { return "a delegate was named twice" }
    let longest = policies.session.absolute.after(
      Instant(milliseconds: header.time), in: policies.session.zone)
    guard handOver.until <= longest else { return "a hand-over that outlasts any session" }
    delegations[handOver.delegate] = Delegation(handOver, by: author.id, of: member)
    return nil
  }

  /// Takes in the end of a hand-over; what is wrong with it, if anything.
  mutating func end(_ delegate: UserID, _ header: EventHeader) -> String? {
    guard delegations[delegate]?.member == header.member, header.delegate == nil else {
      return "the end of a hand-over that is not on record"
    }
    delegations[delegate]?.end()
    return nil
  }

  /// What is wrong with an event that names a delegate, going by what anyone can see of it.
  mutating func objection(to header: EventHeader, plain body: [UInt8]?) -> String? {
    guard let delegate = header.delegate else { return nil }
    guard delegations[delegate] != nil else { return "a delegate to whom nobody handed over" }
    return delegations[delegate]?.objection(to: header, plain: body)
  }

  /// What is wrong with an opened body of an event that names a delegate.
  func objection(to event: CrisisEvent, _ header: EventHeader) -> String? {
    header.delegate.flatMap { delegations[$0] }?.objection(to: event)
  }

  /// The same of consent.
  func objection(to event: ConsentEvent, _ header: EventHeader) -> String? {
    header.delegate.flatMap { delegations[$0] }?.objection(to: event)
  }
}
