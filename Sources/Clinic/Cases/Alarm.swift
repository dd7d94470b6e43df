package import Assessment
package import Casework

/// An answer that raises a flag: what fired, in which assessment.
package struct Alarm {
  /// The assessment, whose event bears the same identifier.
  package let interview: InterviewID
  /// The instrument.
  package let instrument: Instrument
  /// What fired.
  package let alerts: [FiredAlert]
  /// The replies at that moment.
  package let replies: [ItemID: Reply]
  /// When the answer was given.
  package let answered: Instant
  /// Whether to record that nobody saw the safety steps: the answers came from a file instead of a visit.
  package let recordsUnseenSteps: Bool

  /// The gravest level.
  package var level: CrisisLevel { alerts.map(\.level).max() ?? .attention }

  func flag(_ alert: FiredAlert, policy: Digest32, isShared: Bool) -> Flag {
    Flag(
      interview: interview, instrument: instrument.id, version: instrument.version,
      definition: instrument.digest,
      rule: alert.id, item: alert.item, reply: replies[alert.item], level: alert.level, kind: alert.kind,
      policy: policy, answered: answered, isShared: isShared)
  }
}
