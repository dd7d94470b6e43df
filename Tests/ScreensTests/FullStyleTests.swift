import Assessment
import Casework
import Testing

@testable import Screens

/// A letter under each column says its style: a reader without colours has only the line above it.
@Suite("Which parts of a frame stand out, as on file")
struct FullStyleTests {
  private func check(
    _ name: String, keys: [Key] = [], banner: @escaping (Language) -> String? = { _ in nil },
    _ screen: (Language) -> Screen
  ) throws {
    let size = Frame.Size(columns: 80, rows: 24)
    let state = FullGolden.State(keys: keys, banner: banner, sizes: [size], showsStyles: true)
    try FullGolden.check("styles-\(name)", state: state, screen)
  }

  private func question(_ language: Language) -> Screen {
    InterviewScreens.question(Sample.question(language), in: language)
  }

  @Test func interview() throws {
    try check("question", question)
    try check("question-marked", keys: [.down], banner: { $0.say(ConsoleWords.locksIn(9)) }, question)
    try check("question-wrong-key", keys: [.character("z")], question)
    try check("several", keys: [.character("1"), .down, .down, .character(" ")]) {
      InterviewScreens.question(Sample.question($0, response: .multiple([0, 1, 2])), in: $0)
    }
    try check("note", keys: [.character("四")]) {
      InterviewScreens.note(to: Sample.question($0).ask, in: $0)
    }
    try check("card", keys: [.down]) { InterviewScreens.showCard(Sample.question($0), in: $0) }
  }

  @Test func crisis() throws {
    let card = { Sample.crisis($0, done: 1, delivery: .nobody) }
    try check("crisis") { CrisisScreens.panel(card($0), in: $0) }
    try check("crisis-step") { CrisisScreens.step(1, of: card($0), kind: .tick, in: $0) }
  }

  @Test func records() throws {
    try check("queue", keys: [.down]) { CaseScreens.choose(Sample.queue($0), showsClosed: false, in: $0) }
    for tab in [ChartTab.overview, .assessments, .consents] {
      try check("chart-\(tab)", keys: tab == .assessments ? [.down] : []) {
        ChartScreens.chart(SampleChart.card($0), tab: tab, in: $0)
      }
    }
  }
}
