/// The fixed set of key domains, the same in keys, headers and policy. The raw value stands in every header.
public enum Domain: UInt8, CaseIterable, Sendable, Hashable {
  /// Directory, policies, grants: signed, not sealed.
  case vault = 1
  /// Who did what, by pseudonym: signed, not sealed.
  case log = 2
  /// Names, addresses, numbers, and the evidence that consent rests on.
  case identity = 3
  /// What was agreed to, refused, withdrawn; emergencies. No names.
  case consent = 4
  /// Answers, scores, notes, drafts.
  case clinical = 5
  /// One crisis case: flags, steps, closure; one key per case.
  case crisis = 6
  /// Visits and contacts.
  case care = 7

  /// Whether bodies of this domain are sealed under a member's key.
  public var isSealed: Bool {
    switch self {
    case .vault, .log: false
    case .identity, .consent, .clinical, .crisis, .care: true
    }
  }
}
