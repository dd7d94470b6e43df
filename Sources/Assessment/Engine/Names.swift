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
    let known = itemNames + scores.keys.sorted() + others
    let nearest = known.map { ($0, Self.distance(word, $0)) }.min { $0.1 < $1.1 }
    if let nearest, nearest.1 <= max(1, word.count / 3) { return "; did you mean '\(nearest.0)'?" }
    return word.contains("-") ? "; a difference is written with spaces: 'a - b'" : ""
  }

  private static func distance(_ first: String, _ second: String) -> Int {
    let target = Array(second)
    var row = Array(0...target.count)
    for (line, letter) in first.enumerated() {
      var next = [line + 1]
      for (column, other) in target.enumerated() {
        let changed = row[column] + (letter == other ? 0 : 1)
        next.append(Swift.min(changed, row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[target.count]
  }
}

extension Character {
  fileprivate var isLowerLetter: Bool { ("a"..."z").contains(self) }
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
