/// The words of one instrument in one language, proved to have every string that the instrument needs.
public struct Pack: Hashable, Sendable {
  /// The language.
  public let language: Language
  /// Where the words come from.
  public let wording: Wording
  /// Whether every string is there; a pack that is not complete can be shown but not administered.
  public let isComplete: Bool
  /// Where the publisher's words were taken from; `nil` for words of our own.
  public let source: PackSource?
  /// The instrument's title for the person who answers.
  public let title: String
  /// A short name for lists.
  public let short: String
  /// What is said before the first question.
  public let introduction: String
  /// The recall period, shown with each question.
  public let recall: String
  /// The words of the responses.
  public let responses: [ResponseID: ResponseText]
  /// The words of the items.
  public let items: [ItemID: ItemText]
  /// The scores' names.
  public let scores: [ScoreID: String]
  /// The words of each score's bands or categories.
  public let bands: [ScoreID: [BandID: String]]
  /// What each alert means.
  public let alerts: [AlertID: String]
  /// The digest of the pack's file.
  public let digest: Digest32
}
