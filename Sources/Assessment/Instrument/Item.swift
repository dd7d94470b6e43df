/// One question of an instrument, without its words.
public struct Item: Hashable, Sendable, Identifiable {
  /// Its name in the publisher's numbering.
  public let id: ItemID
  /// Its place in the order asked, from 0.
  public let index: Int
  /// The named kind of response.
  public let responseID: ResponseID
  /// What answers it takes.
  public let response: ResponseKind
  /// The condition as written under which it is asked; `nil` where it always is.
  public let askWhen: String?
  /// What it counts as where it is not asked.
  public let hidden: Absence?
  /// What a coded *not applicable* counts as; `nil` where it is simply missing.
  public let notApplicable: Absence?
  /// Whether it asks about danger, so that leaving it open raises a review prompt.
  public let isSafety: Bool
  /// Whether it is better asked with nobody else listening.
  public let isSensitive: Bool
  /// Its LOINC code, if one is known.
  public let loinc: String?
}
