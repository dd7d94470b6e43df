public import Casework
import Sealing
import Store

/// One member's history as far as the user may see it.
public struct MemberChart: Sendable {
  /// Whose.
  public let member: MemberID
  /// Who it is.
  public let card: MemberCard?
  /// What was agreed to.
  public let consents: ConsentLedger
  /// The assessments.
  public let chart: Chart
  /// The cases, oldest first.
  public let cases: [CaseFile]
  /// How many records there are that the user's keys do not open.
  public let sealedAway: Int
}

extension Session {
  /// Reads a member's chart, after the access is on record; nothing is given out where it has no basis.
  ///
  /// A counselor needs the member's consent to a file, or an emergency. A supervisor sees what was flagged, for as
  /// long as there is a case.
  public func chart(of member: MemberID) throws -> MemberChart {
    try require(.readChart)
    try record(.readChart, of: [member])
    return try readableChart(of: member)
  }

  /// The same as part of a larger act that is already recorded.
  func readableChart(of member: MemberID) throws -> MemberChart {
    let file = try file(of: member, opening: [.identity, .consent, .clinical, .crisis], in: store)
    let holdsClinical = file.keys.current[.clinical].map(ring.contains) ?? false
    guard holdsClinical || file.keys.crises.keys.contains(where: ring.contains) else {
      throw ClinicError.noKey(member)
    }
    if holdsClinical { _ = try permit(.read, in: file) }
    return MemberChart(
      member: member, card: file.card, consents: file.consents, chart: file.chart,
      cases: file.cases.values.sorted { $0.raised < $1.raised }, sealedAway: file.sealedAway)
  }
}
