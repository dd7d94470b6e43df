/// The six policies in force together.
public struct Policies: Hashable, Sendable {
  /// How consent is asked for and kept.
  public let consent: ConsentPolicy
  /// What is done in a crisis.
  public let crisis: CrisisPolicy
  /// Which instruments are used and how.
  public let instruments: InstrumentPolicy
  /// Who may do what.
  public let access: AccessPolicy
  /// How logins last.
  public let session: SessionPolicy
  /// How long data are kept.
  public let retention: RetentionPolicy

  /// Six policies that were checked by the catalogue.
  public init(
    consent: ConsentPolicy, crisis: CrisisPolicy, instruments: InstrumentPolicy, access: AccessPolicy,
    session: SessionPolicy, retention: RetentionPolicy
  ) {
    (self.consent, self.crisis, self.instruments) = (consent, crisis, instruments)
    (self.access, self.session, self.retention) = (access, session, retention)
  }
}
