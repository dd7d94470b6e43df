/// What the words of an instrument's expressions can mean.
package struct Names {
  /// Items by name.
  let items: [String: Int]
  /// Items in the order asked.
  let itemNames: [String]
  /// What answers the items take.
  let responses: [ResponseKind]
  /// Scores by name, with the categories of those that are no numbers.
  let scores: [String: [String]?]
  /// What is not known about names.
  let uncertainty: Uncertainty

  /// What is not known about the names of a file in which some could not be read: whether a word means nothing is
  /// then not to be told.
  struct Uncertainty {
    /// Whether an item or score has no name that could be read, or the name of another one.
    var hasUnnamed = false
    /// Names that no expression can hold.
    var illegal: [String] = []

    /// Whether an expression holds one of the names that it cannot.
    func concerns(_ text: String) -> Bool { illegal.contains { !$0.isEmpty && text.contains($0) } }
  }

  /// Words that mean something of their own and so name no item, score or category.
  package static let reserved: Set<String> = ["yes", "no", "and", "or", "not", "age", "female", "male"]

  /// Whether a text can name an item, a score or an instrument, as far as its letters go: lower-case letters,
  /// digits and inner hyphens, a letter first, at most forty of them.
  package static func isLegal(_ name: String) -> Bool {
    name.utf8.count <= 40 && name.first?.isLowerLetter == true && name.last != "-" && !name.contains("--")
      && name.allSatisfy { $0.isLowerLetter || $0.isDigit || $0 == "-" }
  }

  /// The categories of a category score.
  func categories(ofScore name: String) -> [String]? { scores[name].flatMap { $0 } }

  /// Ends a message about a word that means nothing, with the nearest one that does.
  func suggestion(for word: String, among others: [String] = []) -> String {
    if let nearest = Spelling.nearest(to: word, among: itemNames + scores.keys.sorted() + others) {
      return "; did you mean '\(nearest)'?"
    }
    return word.contains("-") ? "; a difference is written with spaces: 'a - b'" : ""
  }
}

extension Character {
  fileprivate var isLowerLetter: Bool { ("a"..."z").contains(self) }
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
