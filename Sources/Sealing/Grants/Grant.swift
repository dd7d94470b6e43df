package import Casework

/// One key sealed to one user: how a role comes to read, and the only way.
///
/// `crypto_box_seal` says neither who sealed nor what for, so a grant stands in a signed event, names its
/// context, and commits to its key; all three are checked before the key is used.
package struct Grant: Hashable, Sendable {
  /// What is conveyed.
  package enum Subject: Hashable, Sendable {
    /// A member's whole domain for one epoch, or one case: the key that ``Grant/key`` names.
    case epoch
    /// The body of one event only.
    case event(EventID)
  }

  /// Whose file.
  package let member: MemberID
  /// Which domain of it.
  package let domain: Domain
  /// The whole epoch or one event.
  package let subject: Subject
  /// The epoch's key, also where only an event of it is conveyed.
  package let key: KeyID
  /// To whom.
  package let recipient: UserID
  /// Why, by a code of the caller's.
  package let cause: UInt8
  /// Which key it is.
  package let commitment: KeyCommitment
  /// The key and the context's digest, sealed to the recipient.
  package let box: [UInt8]

  init(_ terms: GrantTerms, commitment: KeyCommitment, box: [UInt8]) {
    member = terms.place.member
    domain = terms.place.domain
    subject = terms.subject
    key = terms.key
    recipient = terms.recipient
    cause = terms.cause
    self.commitment = commitment
    self.box = box
  }

  /// Everything but key and box.
  var terms: GrantTerms {
    GrantTerms(
      place: KeyPlace(member: member, domain: domain), subject: subject, key: key, recipient: recipient,
      cause: cause)
  }
}
