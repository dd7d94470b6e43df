import TestSupport
import Testing

@testable import Assessment

/// What must hold after any sequence of events.
struct InterviewPropertyTests {
  private static func events(_ seed: Int) -> [Interview.Event] {
    var random = SeededGenerator(seed: seed)
    return (0..<40).map { _ in
      switch Int.random(in: 0..<14, using: &random) {
      case 0..<7: .answered(.choice(Int.random(in: -1...4, using: &random)))
      case 7: .answered(.yesNo(Bool.random(using: &random)))
      case 8: .declined(NonAnswer.allCases.randomElement(using: &random) ?? .unknown)
      case 9, 10: .back
      case 11: .note("word")
      case 12: .languageSwitched(Bool.random(using: &random) ? .en : .zhHans)
      case _: .resume
      }
    }
  }

  private static func begun() throws -> Interview {
    var interview = Interview(
      of: try Samples.instrument(Samples.phq9Draft), language: .en, mode: .readAloud, respondent: Respondent()
    )
    _ = interview.handle(.begin, at: 0)
    return interview
  }

  @Test(arguments: 0..<200)
  func answersStayInRangeAndHistoryNeverShrinks(seed: Int) throws {
    var interview = try Self.begun()
    for (time, event) in Self.events(seed).enumerated() {
      let before = interview
      let effects = interview.handle(event, at: Int64(time))
      #expect(interview.history.starts(with: before.history))
      #expect(interview.raisedAlerts.starts(with: before.raisedAlerts))
      #expect(interview.notes.starts(with: before.notes))
      #expect(Set(interview.result.alerts.map(\.id)).isSubset(of: interview.raised))
      for item in interview.instrument.items {
        let answer = interview.sheet[item.id]?.answer
        #expect(answer.map { item.problem(with: $0) == nil } ?? true)
      }
      if interview.record != before.record { #expect(effects.first == .saveDraft) }
      let raised = effects.contains { if case .raise = $0 { true } else { false } }
      #expect(raised == (interview.raisedAlerts.count > before.raisedAlerts.count))
    }
  }

  @Test(arguments: 0..<100)
  func pausingStoringAndResumingEqualsNoPause(seed: Int) throws {
    var random = SeededGenerator(seed: seed + 1000)
    var plain = try Self.begun()
    var paused = try Self.begun()
    for (time, event) in Self.events(seed).enumerated() {
      if Bool.random(using: &random), plain.phase != .finished {
        _ = paused.handle(Bool.random(using: &random) ? .pause : .inputEnded, at: Int64(time))
        paused = try Interview(resuming: paused.record, of: paused.instrument)
        _ = paused.handle(.resume, at: Int64(time))
      }
      #expect(plain.handle(event, at: Int64(time)) == paused.handle(event, at: Int64(time)))
      #expect(plain.record == paused.record)
    }
  }
}
