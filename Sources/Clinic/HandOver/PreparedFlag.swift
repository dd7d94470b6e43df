import Assessment
import Casework
import Sealing

/// Everything that a flag needs and that nobody can make without the keys that are wiped at the hand-over.
///
/// Grants lie ready as sealed boxes, which open for their recipients alone, and are appended only if an alert fires:
/// so nothing about a member who was not flagged is granted to anyone.
struct PreparedFlag {
  /// The case: the member's open one, or the number of a new one.
  let crisis: CaseID
  /// Whether it is a new one.
  let isNew: Bool
  /// Its fresh key, which is in the hand-over's ring.
  let key: KeyID
  /// The fresh key for the counselors and whoever works on the open case.
  let workers: Granting
  /// Who it is, what was agreed to, the case and this assessment, for the supervisors.
  let supervisors: Granting
  /// Whether supervisors work on the open case already.
  let isShared: Bool
  /// What answering rests on.
  let answering: Basis
  /// On what supervisors may be told of a flag of any level, and for how long; `nil` without such a ground.
  let sharing: (basis: Basis, until: Instant)?
  /// The key that the member's consents are sealed under; only the key of one event of it is at hand.
  let consentKey: KeyID
  /// How long an emergency lasts.
  let emergencyLasts: Period
  /// The vault's zone, in which that is counted.
  let zone: Zone
  /// The crisis policy in force.
  let policy: Digest32

  /// The digests of the grants, by which the vault knows them beforehand.
  var digests: [Digest32] { [workers, supervisors].map(\.digest) }
}

extension Granting {
  /// The digest of the event that conveys the grants.
  var digest: Digest32 { body.digest }
}

extension VaultEvent {
  /// The digest by which a hand-over names the events that lie ready.
  var digest: Digest32 {
    Digest32(bytes: Blake2b.content(kind: "prepared", bytes: encoded())) ?? .none
  }
}
