import Assessment
import Casework
import Testing

struct BatteryLengthTests {
  private static let title = Bilingual(en: "A", zhHans: "甲")

  /// Two questions, then either nine of which two are carried over, or five; always three at the end.
  private let battery = Battery(
    id: "b", title: title,
    steps: [
      .instrument("two", carrying: []),
      .choose([
        Battery.Branch(
          conditions: [
            Battery.Condition(instrument: "two", score: "total", comparison: .atLeast, bound: 3)
          ],
          steps: [.instrument("nine", carrying: ["q1", "q2"])]),
        Battery.Branch(conditions: [], steps: [.instrument("five", carrying: [])]),
      ]),
      .instrument("three", carrying: []),
    ])

  private func questions(_ id: InstrumentID, _ carrying: [ItemID]) -> ClosedRange<Int> {
    switch id {
    case "two": 2...2
    case "nine": 9 - carrying.count...10 - carrying.count
    case "five": 4...5
    default: 3...3
    }
  }

  /// The shortest and the longest path, against walking every path.
  @Test func theShortestAndTheLongestPath() {
    #expect(battery.total(questions) == 9...13)
    let carried = ["nine": 2]
    let walked = battery.paths.map { path in
      path.map { questions($0, Array(repeating: "q1", count: carried[$0.raw] ?? 0)) }
    }
    #expect(walked.map { $0.map(\.lowerBound).reduce(0, +) }.min() == 9)
    #expect(walked.map { $0.map(\.upperBound).reduce(0, +) }.max() == 13)
    #expect(battery.instruments == ["two", "nine", "five", "three"])
  }

  @Test func aBranchMayBeEmpty() {
    let open = Battery(
      id: "b", title: Self.title,
      steps: [
        .choose([
          Battery.Branch(conditions: [], steps: []),
          Battery.Branch(conditions: [], steps: [.instrument("five", carrying: [])]),
        ])
      ])
    #expect(open.total(questions) == 0...5)
    #expect(Battery(id: "b", title: Self.title, steps: []).total(questions) == 0...0)
  }

  /// Sixty choices in a row are 2⁶⁰ paths.
  @Test(.timeLimit(.minutes(1))) func manyBranchesAreNoBurden() {
    let choice = Battery.Step.choose([
      Battery.Branch(conditions: [], steps: []),
      Battery.Branch(conditions: [], steps: [.instrument("two", carrying: [])]),
    ])
    let wide = Battery(id: "b", title: Self.title, steps: Array(repeating: choice, count: 60))
    #expect(wide.total(questions) == 0...120 && wide.instruments == ["two"])
  }
}
