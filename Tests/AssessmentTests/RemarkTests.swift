import Testing

@testable import Assessment

/// What the checker says of claims that it can neither show nor refute, and that it says so rather than guess.
struct RemarkTests {
  private static func form(_ count: Int, _ values: [Int], _ score: String) -> InstrumentDraft {
    var draft = InstrumentDraft.plain()
    draft.response("points", "choice", values: values)
    for number in 1...count { draft.item("q\(number)", "points") }
    draft.score("total", score)
    return draft
  }

  @Test func anExactRangeIsSaidToBeExact() throws {
    let total = try #require(Samples.instrument(Samples.phq9Draft).score("total"))
    #expect(total.proof == .exact && total.range == 0...27)
  }

  /// The two halves are the same, which bounds cannot know, and 4 to the power of 40 sheets cannot be tried.
  @Test func aRangeThatIsOnlyABoundIsSaidToBeSo() throws {
    let draft = Self.form(40, [0, 1, 2, 3], "sum(q1...q40) - sum(q1...q40)")
    let instrument = try Samples.instrument(draft)
    #expect(instrument.score("total")?.proof == .bound)
    #expect(
      instrument.remarks.map(\.description) == [
        "50: 'total' lies between -120 and 120, which is only a bound: there are too many answers to try them all; "
          + "answers were found from 0 to 0"
      ])
  }

  /// Four items can be gone through, so the same is exact.
  @Test func theSameWithFewItemsIsExact() throws {
    let total = try Samples.instrument(Self.form(4, [0, 1, 2, 3], "sum(q1...q4) - sum(q1...q4)")).score(
      "total")
    #expect(total?.proof == .exact && total?.range == 0...0)
  }

  /// A gap of every fourth value is seen however many items there are.
  @Test func aGapIsFoundAmongManyItems() {
    var draft = Self.form(200, [0, 1, 2, 3, 4], "4 * sum(q1...q200) + 2")
    draft.scores[0].bands = [2, 31, 33, 40].enumerated().map {
      BandDraft(id: Located("b\($0)", line: 60 + $0), lowest: Located(Rational($1), line: 60 + $0))
    }
    #expect(
      draft.complaints
        == ["61: band 'b1' can never be reached: no answers lead to a value from 31 to below 33"])
  }

  /// The end is only found on a sheet that the author knows of: the search has nothing that leads it there.
  @Test func aWorkedExampleShowsWhatNoSearchWouldFind() throws {
    let odd = (1...24).map { "q\($0) = \($0 * 7 % 4)" }.joined(separator: " and ")
    var draft = Self.form(24, [0, 1, 2, 3], "if(\(odd), 9, 0) + min(0, sum(q1...q24) - sum(q1...q24))")
    #expect(try Samples.instrument(draft).score("total")?.proof == .bound)
    draft.scores[0].value.value = "if(\(odd), 9, 0)"
    draft.examples = [
      ExampleDraft(
        line: 90,
        answers: (1...24).map {
          KeyedText(key: Located("q\($0)", line: 90), text: Located(String($0 * 7 % 4), line: 90))
        }, expect: [], source: Located("made up", line: 90))
    ]
    #expect(try Samples.instrument(draft).score("total")?.proof == .exact)
  }

  @Test func aConditionThatNothingSettlesIsRemarked() throws {
    var draft = Self.form(40, [0, 1, 2, 3], "sum(q1...q40)")
    draft.alert("odd", "sum(q1...q40) - sum(q1...q40) >= 1")
    #expect(
      try Samples.instrument(draft).remarks.map(\.description) == [
        "70: alert 'odd' would perhaps never fire: there are too many answers to try them all, and none of those "
          + "tried showed otherwise"
      ])
  }

  /// 500 items of 1,000 answers, and 100 alerts on ten of them each.
  private static let monster: InstrumentDraft = {
    var draft = form(500, Array(0..<1000), "sum(q1...q250) - sum(q251...q500)")
    for number in 1...100 {
      draft.alert("a\(number)", "sum(q\(number)...q\(number + 9)) - sum(q\(number)...q\(number + 9)) >= 1")
    }
    var nested = "q1"
    for number in 2...50 { nested = "if(q\(number) >= 500, \(nested) + 1, q\(number) * 2)" }
    draft.score("nested", nested)
    return draft
  }()

  /// The effort is counted, not timed: the same remarks on every machine. How long it takes in a release build is
  /// measured by hand.
  @Test func monstersEndTheSearchAndAreRemarkedAlikeEveryTime() throws {
    let first = try Instrument(Self.monster, effort: Effort(steps: 400_000))
    let again = try Instrument(Self.monster, effort: Effort(steps: 400_000))
    #expect(first.remarks == again.remarks)
    #expect(first.score("nested")?.proof == .bound && first.score("total")?.range == -249750...249750)
    #expect(first.remarks.count { $0.message.contains("would perhaps never fire") } == 100)
  }

  /// Where there is no effort left nothing is claimed, and nothing refused that could not be shown.
  @Test func withoutEffortEverythingIsRemarkedAndNothingClaimed() throws {
    let instrument = try Instrument(Samples.phq9Draft, effort: Effort(steps: 0))
    #expect(instrument.scores.compactMap(\.proof).allSatisfy { $0 == .bound })
    #expect(instrument.remarks.contains { $0.message.hasPrefix("no answers were found that lead into band") })
    #expect(
      instrument.remarks.contains { $0.message.hasPrefix("no answers were found that lead to category") })
    #expect(instrument.remarks.contains { $0.message.hasPrefix("alert 'thoughts-of-death' would perhaps") })
  }

  @Test func anEffortKeepsPartOfItselfForWhatComesLater() {
    var effort = Effort(steps: 100)
    effort.allot(one: 4)
    #expect(effort.spend(20) && !effort.spend(6) && effort.spend(5))
    effort.release()
    #expect(effort.spend(75) && !effort.spend(1))
  }
}
