internal import Assessment
internal import Casework

/// Reads a branch's condition: `INSTRUMENT.SCORE COMPARISON NUMBER`, joined by `and` and `or`.
struct BatteryConditionReader {
  /// The instruments that a condition may speak of, where they are known.
  let shelf: InstrumentShelf?
  /// The instruments that were asked for certain before the choice.
  let asked: [InstrumentID]

  /// The condition as alternatives, each a list of tests that must all hold.
  func alternatives(_ cursor: Cursor) -> [[Battery.Condition]] {
    guard let text = cursor.text() else { return [] }
    let words = text.split { $0 == " " || $0 == "\n" }
    return words.split(separator: "or", omittingEmptySubsequences: false).map { alternative in
      alternative.split(separator: "and", omittingEmptySubsequences: false).compactMap {
        test(Array($0), cursor)
      }
    }
  }

  private func test(_ words: [Substring], _ cursor: Cursor) -> Battery.Condition? {
    let name = words.first?.split(separator: ".", omittingEmptySubsequences: false).map(String.init) ?? []
    guard words.count == 3, name.count == 2, name.allSatisfy(Cursor.isIdentifier),
      let comparison = Battery.Condition.Comparison(rawValue: String(words[1])),
      let bound = Cursor.integer(String(words[2]))
    else {
      let found = words.joined(separator: " ").prefix(40)
      cursor.note("must be tests such as 'phq-2.total >= 3', joined by 'and' or 'or', not '\(found)'")
      return nil
    }
    let condition = Battery.Condition(
      instrument: InstrumentID(name[0]), score: ScoreID(name[1]), comparison: comparison, bound: bound)
    check(condition, cursor)
    return condition
  }

  private func check(_ condition: Battery.Condition, _ cursor: Cursor) {
    guard asked.contains(condition.instrument) else {
      return cursor.note("'\(condition.instrument)' is not certain to have been asked before this choice")
    }
    guard let instrument = shelf?.instruments[condition.instrument] else { return }
    guard let range = instrument.score(condition.score)?.range else {
      return cursor.note("'\(condition.instrument)' has no score '\(condition.score)' that is a number")
    }
    if !condition.mayHold(for: range) {
      cursor.note(
        "'\(condition.score)' lies between \(range.lowerBound) and \(range.upperBound); this never holds")
    }
  }
}
