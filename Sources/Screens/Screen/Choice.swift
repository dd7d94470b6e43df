/// One thing that can be chosen.
package struct Choice: Hashable, Sendable {
  /// What to type for it.
  package var key: String
  /// What it says.
  package var text: String
  /// Whether it was chosen before.
  package var isChosen: Bool

  /// A choice and its key.
  package init(_ key: String, _ text: String, isChosen: Bool = false) {
    self.key = key
    self.text = text
    self.isChosen = isChosen
  }

  /// Choices numbered from 1, in their order.
  package static func numbered(_ texts: [String], chosen: Set<Int> = []) -> [Choice] {
    texts.enumerated().map { Choice(String($0.offset + 1), $0.element, isChosen: chosen.contains($0.offset)) }
  }
}
