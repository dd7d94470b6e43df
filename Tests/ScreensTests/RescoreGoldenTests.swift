import Assessment
import Testing

@testable import Screens

@Suite("Records scored once more, as on file")
struct RescoreGoldenTests {
  @Test func oldAndNewSideBySide() throws {
    try Golden.check("rescore") { RescoreScreens.list(Self.cards($0), withheld: 2, in: $0) }
    try Golden.check("rescore-nothing") { RescoreScreens.list([], withheld: 0, in: $0) }
  }

  private static func cards(_ language: Language) -> [RescoreCard] {
    let (low, high) = (Sample.bands(language)[0].name, Sample.bands(language)[1].name)
    let total = Sample.text("Burden score", "负担总分", language)
    var moved = card(
      language, [.init(name: total, recorded: "5，" + high, then: "5，" + high, now: "5，" + low)])
    moved.noLongerRaised = [Sample.text("Hopeless", "没盼头", language)]
    moved.newlyOpen = [Sample.text("Own death", "想到死", language)]
    moved.unfitting = [Sample.text("Sleep", "睡眠", language), Sample.text("Appetite", "胃口", language)]
    var raised = card(language, [.init(name: total, recorded: "1", then: "1", now: "1")])
    raised.newlyRaised = [.init(.urgent, Sample.text("Thoughts of dying", "想到死", language))]
    var gone = card(language, [.init(name: total, recorded: "9", then: nil, now: nil)])
    (gone.newVersion, gone.isDefinitionAtHand) = (nil, false)
    var same = card(language, [.init(name: total, recorded: "3", then: "4", now: "3")])
    same.isChanged = false
    return [moved, raised, gone, same]
  }

  private static func card(_ language: Language, _ rows: [RescoreCard.Row]) -> RescoreCard {
    RescoreCard(
      person: Sample.person(language), instrument: Sample.text("Sleep", "睡眠", language),
      date: Sample.day(2026, 1, 12), oldVersion: "1.0.0 (1a2b3c4d)", newVersion: "1.1.0 (5e6f7a8b)",
      isDefinitionAtHand: true, rows: rows, isChanged: true)
  }
}
