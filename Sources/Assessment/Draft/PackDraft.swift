/// A pack as written, not yet believed. ``validated(against:)`` proves it.
public struct PackDraft: Sendable {
  /// The instrument whose words these are.
  public var instrument: Located<String>
  /// The language's tag.
  public var language: Located<String>
  /// Where the words come from.
  public var wording: Located<String>
  /// Whether the pack claims to have every string.
  public var isComplete: Bool
  /// Where the publisher's words were taken from.
  public var source: Located<String>?
  /// The digest of the file that they were taken from.
  public var sourceDigest: Located<String>?
  /// The title; `nil` where the file has none.
  public var title: Located<String>?
  /// The short name.
  public var short: Located<String>?
  /// What is said before the first question.
  public var introduction: Located<String>?
  /// The recall period in words.
  public var recall: Located<String>?
  /// The words of the responses.
  public var responses: [TextGroupDraft] = []
  /// The words of the items.
  public var items: [ItemTextDraft] = []
  /// The scores' names.
  public var scores: [KeyedText] = []
  /// The words of bands and categories.
  public var bands: [TextGroupDraft] = []
  /// What each alert means.
  public var alerts: [KeyedText] = []
  /// The digest of the pack's file.
  public var digest: Digest32

  /// The head of a pack; the rest is set field by field.
  public init(
    instrument: Located<String>, language: Located<String>, wording: Located<String>, isComplete: Bool,
    digest: Digest32
  ) {
    self.instrument = instrument
    self.language = language
    self.wording = wording
    self.isComplete = isComplete
    self.digest = digest
  }
}
