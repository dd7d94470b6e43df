/// How long a login lasts and when it locks (`Policies/session.yaml`).
public struct SessionPolicy: Hashable, Sendable {
  /// The file's version.
  public let version: String
  /// Locks after this long without a key.
  public let idleLock: Period
  /// Ends after this long, whatever happens.
  public let absolute: Period
  /// Failed passphrases before waiting begins.
  public let backOffAfter: Int
  /// Failed passphrases after which no more are taken.
  public let stopAfter: Int
  /// The vault's zone.
  public let zone: Zone

  /// A policy whose parts were checked by the catalogue.
  public init(
    version: String, idleLock: Period, absolute: Period, backOffAfter: Int, stopAfter: Int, zone: Zone
  ) {
    (self.version, self.idleLock, self.absolute) = (version, idleLock, absolute)
    (self.backOffAfter, self.stopAfter, self.zone) = (backOffAfter, stopAfter, zone)
  }
}
