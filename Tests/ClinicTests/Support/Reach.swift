import Casework
import Sealing
import Store
import Testing

/// What a thief of the closed file reads who also holds everything that one user holds.
struct Reach: Equatable {
  /// The numbers of the sealed events whose bodies open.
  var events: Set<UInt64> = []
  /// The interviews whose drafts open.
  var drafts: Set<InterviewID> = []

  /// Tries every grant of the vault, addressed to the user or not, and then every key won on every sealed body.
  static func of(_ user: TestUser, in vault: TestVault) throws -> Reach {
    let secrets = try #require(vault.founded.keys[user])
    let ring = try KeyRing()
    for bytes in try grants(in: vault) { try? Grant(decoding: bytes).open(with: secrets, into: ring) }
    var reach = Reach()
    try vault.store.forEachEvent { stored in
      let event = try #require(try stored.sealed())
      guard event.header.domain.isSealed, (try? event.open(with: ring)) != nil else { return }
      reach.events.insert(stored.sequence)
    }
    for stored in try vault.store.drafts() where (try? stored.sealed().open(with: ring)) != nil {
      reach.drafts.insert(stored.place.interview)
    }
    return reach
  }

  private static func grants(in vault: TestVault) throws -> [[UInt8]] {
    try vault.store.events(in: .vault).flatMap { stored -> [[UInt8]] in
      guard let body = try stored.sealed()?.plainBody,
        case .granted(let keys) = try VaultEvent(decoding: body)
      else { return [] }
      return keys.grants
    }
  }
}

/// What the test knows of a member because it did it, from which the matrix says who may read what.
struct Known {
  /// The counselors who look after the member.
  var counselors: Set<TestUser>
  /// Whether supervisors were told of the member's case.
  var isTold = false
  /// The assessments that raised a shared flag, or followed up a shared case.
  var shared: Set<InterviewID> = []

  /// The matrix: whether a role reads an event of the domain, which the member's events are.
  func mayRead(_ event: EventID, in domain: Domain, _ user: TestUser) -> Bool {
    switch user.role {
    case .counselor: counselors.contains(user)
    case .supervisor:
      switch domain {
      case .identity, .consent, .crisis, .care: isTold
      case .clinical: shared.contains(InterviewID(raw: event.raw))
      case .vault, .log: false
      }
    case .auditor: domain == .consent
    case .administrator, .custodian: false
    }
  }
}
