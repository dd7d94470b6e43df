/// What became of the rules of one kind in a form, by the names of the fields that have them: every one is either
/// carried over or reported.
public struct REDCapTally: Hashable, Sendable {
  /// Fields whose rule is carried over.
  public internal(set) var translated: [String] = []
  /// Fields whose rule is not; a note or a reason of the form says why.
  public internal(set) var reported: [String] = []

  /// How many rules there are.
  public var count: Int { translated.count + reported.count }
}
