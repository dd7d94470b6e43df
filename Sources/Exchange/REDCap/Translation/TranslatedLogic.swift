/// What became of one field's branching logic.
struct TranslatedLogic: Hashable {
  /// The conditions that must all hold; none where nothing is left of it.
  var parts: [Phrase] = []
  /// Why other parts are left out. What is left asks more often than there, never less.
  var failures: [String] = []
  /// Later questions that must be unanswered there. Whoever asks in order comes to them afterwards, so this always
  /// holds and is left out.
  var laterOnes: [String] = []

  /// The whole as one condition.
  var condition: Phrase? { parts.isEmpty ? nil : .all(parts) }

  /// Whether it says the same as there.
  var isWhole: Bool { !parts.isEmpty && failures.isEmpty }

  mutating func add(_ phrase: Phrase) { if !parts.contains(phrase) { parts.append(phrase) } }
}
