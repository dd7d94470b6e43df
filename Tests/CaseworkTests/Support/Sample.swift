import Assessment
import Casework
import Testing

/// Policies and positions for tests, small and written out.
enum Sample {
  static let zone = Zone.china

  static func consentPolicy(notice: String = "1") -> ConsentPolicy {
    ConsentPolicy(
      version: "1.0.0", noticeVersion: notice, scopes: ConsentScope.allCases, expiry: Period(months: 12),
      restPeriod: Period(days: 90), claimedDateGap: Period(seconds: 86_400),
      modes: ConsentPolicy.Mode.allCases, witnessRequired: [.readAloud], guardianNeedsEvidence: true,
      emergencyLasts: Period(seconds: 72 * 3600), emergencyNoticeDue: Period(days: 14), notices: [:])
  }

  /// The three levels as 15 minutes, 8 hours, 3 days to acknowledge, and so on.
  static func crisisPolicy(closingNeedsContact: Bool = true) -> CrisisPolicy {
    CrisisPolicy(
      version: "1.0.0", hotlines: [],
      levels: [
        .attention: deadlines("P3D", "P3D", "P14D"), .urgent: deadlines("PT8H", "PT24H", "P7D"),
        .immediate: deadlines("PT15M", "PT1H", "P1D"),
      ],
      steps: [], onCall: [], followUp: FollowUpForms(first: "asq"), closingRoles: [.supervisor],
      closingNeedsContact: closingNeedsContact)
  }

  private static func deadlines(_ acknowledge: String, _ contact: String, _ followUp: String)
    -> CrisisPolicy
    .Deadlines
  {
    CrisisPolicy.Deadlines(
      acknowledge: Period(acknowledge) ?? Period(), contact: Period(contact) ?? Period(),
      followUp: Period(followUp) ?? Period(), isVerified: false)
  }

  static func position(_ sequence: UInt64, _ text: String, by user: UInt128 = 1) -> Position {
    Position(
      sequence: sequence, event: EventID(raw: UInt128(sequence)), author: UserID(raw: user),
      time: instant(text))
  }

  /// A moment of China's time, such as `2026-03-01T10:00`.
  static func instant(_ text: String) -> Instant {
    Timestamp.instant(text, in: zone) ?? Instant(milliseconds: 0)
  }

  static func given(_ scopes: [ConsentScope], notice: String = "1", expires: String) -> ConsentEvent {
    .given(
      ConsentGiven(
        scopes: scopes, noticeVersion: notice, language: .zhHans, policy: .none, giver: .member,
        mode: .written, witness: nil, claimed: Instant(milliseconds: 0), form: nil, expires: instant(expires))
    )
  }

  static func flag(_ level: CrisisLevel) -> CrisisEvent {
    .flagged(
      Flag(
        interview: InterviewID(raw: 1), instrument: InstrumentID("phq-9"), version: "1.0.0",
        definition: .none,
        rule: AlertID("thoughts-of-death"), item: ItemID("q9"), reply: .answer(.choice(1)), level: level,
        kind: .selfHarm, policy: .none, answered: Instant(milliseconds: 0), isShared: true))
  }
}
