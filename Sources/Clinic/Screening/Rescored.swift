public import Assessment
public import Casework

/// A record scored once more: by the definition that made it, and by that of today. The record itself stays as it is.
public struct Rescored: Sendable {
  /// What one definition makes of the stored answers.
  public struct Reading: Sendable {
    /// The definition's version.
    public let version: String
    /// The definition.
    public let definition: Digest32
    /// The scores.
    public let scores: [AssessmentRecord.Score]
    /// The alerts that are certainly true.
    public let alerts: [FiredAlert]
    /// Safety items that are open.
    public let prompts: [ItemID]
  }

  /// Whose.
  public let member: MemberID
  /// The record, with the scores that it was given.
  public let entry: Chart.Entry
  /// By the definition that made it; `nil` where it is not kept, or this program does not accept it.
  public let then: Reading?
  /// By the definition of today; `nil` where the catalogue has the instrument no more.
  public let now: Reading?
  /// Items whose reply the definition of today does not take, or that it does not have.
  public let unfitting: [ItemID]

  /// Alerts that the definition of today raises and that the record did not raise, or that were less grave then.
  public var newlyFiring: [FiredAlert] {
    (now?.alerts ?? []).filter { alert in
      guard entry.record.alerts.contains(alert.id) else { return true }
      // A record names its alerts only; how grave they were, the definition of then says.
      return then?.alerts.contains { $0.id == alert.id && $0.level < alert.level } ?? false
    }
  }

  /// Alerts that the record raised and that the definition of today does not raise. What was raised stays raised.
  public var noLongerFiring: [AlertID] {
    guard let now else { return [] }
    return entry.record.alerts.filter { id in !now.alerts.contains { $0.id == id } }
  }

  /// Safety questions that stand open by the definition of today and did not by the record.
  public var newlyOpen: [ItemID] {
    (now?.prompts ?? []).filter { !entry.record.prompts.contains($0) }
  }

  /// Whether the definition that made the record still gives the scores that it holds; `nil` where it is not at hand.
  public var isReproduced: Bool? { then.map { $0.scores == entry.record.scores } }

  /// Whether the definition of today says anything else than the record.
  public var isChanged: Bool {
    guard let now else { return true }
    return now.scores != entry.record.scores || !newlyFiring.isEmpty || !noLongerFiring.isEmpty
      || !newlyOpen.isEmpty || !unfitting.isEmpty
  }
}
