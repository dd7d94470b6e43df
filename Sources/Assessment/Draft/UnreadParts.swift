/// The parts of a draft of which something could not be read, and was told already. They stand in the draft as
/// something harmless, and nothing that rests on them is judged: one slip is told once.
public struct UnreadParts: Hashable, Sendable {
  /// Responses by name.
  public var responses: Set<String> = []
  /// Items by name.
  public var items: Set<String> = []
  /// Scores by name.
  public var scores: Set<String> = []
  /// Whether there are items or scores whose very names could not be read.
  public var hasUnnamed = false
  /// Whether there are responses whose names could not be read.
  public var hasUnnamedResponses = false

  /// Everything was read.
  public init() {}

  /// Whether everything was read.
  var isSound: Bool {
    responses.isEmpty && items.isEmpty && scores.isEmpty && !hasUnnamed && !hasUnnamedResponses
  }
}
