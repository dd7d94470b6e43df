import Testing

@testable import Assessment

/// What is said of slips among the figures on change.
struct ChangeRejectionTests {
  private static let slips = [
    slip("54: sd must be above 0") { $0.index = index(sd: 0) },
    slip("54: sd 61 cannot be: values from 0 to 6 scatter by 3 at most") { $0.index = index(sd: 61) },
    slip("54: reliability must lie between 0 and 1, not at 1.5") { $0.index = index(reliability: (3, 2)) },
    slip("54: index has no source; name where it was read, or say that none was found") {
      $0.index = index(); $0.index?.source.source = nil
    },
    slip("54: kind of reliability is empty; write it") {
      $0.index = index(); $0.index?.kind.value = " "
    },
    slip("54: important must be above 0") { $0.important = figure(0) },
    slip("54: important 7 cannot be reached: the score runs from 0 to 6") { $0.important = figure(7) },
    slip("54: response is a share of the earlier value, at most 100 percent, not 150") {
      $0.response = figure(150)
    },
    slip("54: remission 'above' is the worse side under direction higher-is-worse; use below") {
      $0.remission = ChangeDraft.Remission(side: .above, figure: figure(2))
    },
    slip("54: remission below 7 parts nothing: the score runs from 0 to 6") {
      $0.remission = ChangeDraft.Remission(side: .below, figure: figure(7))
    },
    slip("54: across-modes has no source; name where it was read, or say that none was found") {
      $0.acrossModes = SourceDraft(verified: true, line: 54)
    },
    slip(
      "54: change says nothing; give index, important, response, remission or across-modes, or leave it out"
    ) { _ in },
  ]

  private static func slip(_ expected: String, _ make: @escaping @Sendable (inout ChangeDraft) -> Void)
    -> Slip
  {
    Slip(expected) { draft in
      draft.score("extra", "q1 + q2")
      var change = ChangeDraft(line: 54)
      make(&change)
      draft.scores[4].change = change
    }
  }

  private static func index(sd: Int = 2, reliability: (Int, Int) = (4, 5)) -> ChangeDraft.Index {
    ChangeDraft.Index(
      sd: Located(Rational(sd), line: 54),
      reliability: Located(Rational(reliability.0, over: reliability.1) ?? .zero, line: 54),
      kind: Located("retest", line: 54), source: .sound(54))
  }

  private static func figure(_ value: Int) -> ChangeDraft.Figure {
    ChangeDraft.Figure(value: Located(Rational(value), line: 54), source: .sound(54))
  }

  @Test(arguments: slips)
  func says(slip: Slip) { #expect(slip.complaints == [slip.expected]) }
}
