/// Which word somebody probably meant.
package enum Spelling {
  /// The word that takes the fewest changes of a letter, the first of several, or that goes on with a hyphen where
  /// this one ends; `nil` where all are too different to be meant.
  package static func nearest(to word: String, among known: [String]) -> String? {
    // Longer ones are no slips of the pen, and comparing them would take long.
    guard word.utf8.count <= 60 else { return nil }
    let most = max(1, word.count / 3)
    let near = known.lazy.filter { abs($0.utf8.count - word.utf8.count) <= 3 * most }
      .map { (word: $0, distance: distance(word, $0)) }
    if let nearest = near.min(by: { $0.distance < $1.distance }), nearest.distance <= most {
      return nearest.word
    }
    return known.first { $0.hasPrefix(word + "-") }
  }

  /// Ends a message about a word that is none of the known ones: with the one that was probably meant, else with all.
  package static func advice(for word: String, among known: [String]) -> String {
    if let nearest = nearest(to: word, among: known) { return "; did you mean '\(nearest)'?" }
    return known.isEmpty ? "; there are none" : "; there are \(known.joined(separator: ", "))"
  }

  private static func distance(_ first: String, _ second: String) -> Int {
    let target = Array(second)
    var row = Array(0...target.count)
    for (line, letter) in first.enumerated() {
      var next = [line + 1]
      for (column, other) in target.enumerated() {
        let changed = row[column] + (letter == other ? 0 : 1)
        next.append(min(changed, row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[target.count]
  }
}
