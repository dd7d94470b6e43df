import Casework
import Testing

@testable import Screens

@Suite("The screens of a crisis, as on file")
struct CrisisGoldenTests {
  @Test func panelOnRequest() throws {
    try Golden.check("crisis-panel") { language in
      var card = Sample.crisis(language, done: 0, delivery: .nothingRaised)
      card.level = nil
      return CrisisScreens.panel(card, in: language)
    }
    try Golden.check("crisis-fallback") { CrisisScreens.panel(.builtIn(in: $0), in: $0) }
  }

  @Test func oneStepAtATime() throws {
    try Golden.check("crisis-step-first") {
      CrisisScreens.step(0, of: Sample.crisis($0, done: 0, delivery: .undelivered), kind: .tick, in: $0)
    }
    try Golden.check("crisis-step-call") {
      CrisisScreens.step(3, of: Sample.crisis($0, done: 3, delivery: .nobody), kind: .call, in: $0)
    }
    try Golden.check("crisis-step-note") {
      CrisisScreens.step(2, of: Sample.crisis($0, done: 2, delivery: .delivered), kind: .note, in: $0)
    }
    try Golden.check("crisis-steps-done") {
      CrisisScreens.stepsDone(Sample.crisis($0, done: 4, delivery: .undelivered), in: $0)
    }
    try Golden.check("crisis-handed-over") {
      CrisisScreens.handedOver(hotlines: Sample.hotlines($0), in: $0)
    }
  }
}
