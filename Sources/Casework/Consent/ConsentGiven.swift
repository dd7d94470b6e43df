public import Assessment

/// A member agreed to one or more purposes, each asked alone.
public struct ConsentGiven: Hashable, Sendable {
  /// The purposes.
  public var scopes: [ConsentScope]
  /// The version of the notice that was given.
  public var noticeVersion: String
  /// The language of the notice.
  public var language: Language
  /// The consent policy in force.
  public var policy: Digest32
  /// Who agreed.
  public var giver: Giver
  /// How.
  public var mode: ConsentPolicy.Mode
  /// The digest of the witness's name, which lies in the identity domain.
  public var witness: Digest32?
  /// When it is said to have been given; processing starts only with the event's own place in the chain.
  public var claimed: Instant
  /// The paper form's serial, where there is one.
  public var form: String?
  /// The moment from which it no longer holds.
  public var expires: Instant

  /// States what was agreed to.
  public init(
    scopes: [ConsentScope], noticeVersion: String, language: Language, policy: Digest32, giver: Giver,
    mode: ConsentPolicy.Mode, witness: Digest32?, claimed: Instant, form: String?, expires: Instant
  ) {
    (self.scopes, self.noticeVersion, self.language, self.policy) = (scopes, noticeVersion, language, policy)
    (self.giver, self.mode, self.witness) = (giver, mode, witness)
    (self.claimed, self.form, self.expires) = (claimed, form, expires)
  }
}
