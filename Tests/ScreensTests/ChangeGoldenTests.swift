import Assessment
import Testing

@testable import Screens

@Suite("How a change is told, as on file")
struct ChangeGoldenTests {
  @Test func everyKindOfChange() throws {
    try Golden.check("change") { language in
      Screen(
        "",
        Self.cards(language).map {
          .list([ChangeSentence($0, language).text, ChangeSummary($0, language).text])
        })
    }
  }

  private static func cards(_ language: Language) -> [ChangeCard] {
    let refusals: [ScoreChange.Refusal] = [.noFigures, .prorated]
    let why = refusals.map { language.say(DoubtWords.change($0)) }.joined(separator: language.semicolon)
    return [
      card(-2, .better, .withinError, important: .init(at: "1.7", isReached: true)),
      card(0, .same, .withinError),
      card(3, .worse, .withinError, isWordingUnknown: true),
      card(
        -7, .better, .beyondError, important: .init(at: "4", isReached: true),
        response: .init(at: "50", isReached: true), remission: .init(at: "5", isReached: true)),
      card(
        7, .worse, .beyondError, important: .init(at: "10", isReached: false),
        response: .init(at: "50", isReached: false), remission: .init(at: "5", isReached: false)),
      card(8.4, .undirected, .beyondError), card(-6, .better, .refused(why)),
      card(12, .better, .refused(why), important: .init(at: "10", isReached: true)),
      card(4, .better, .refused(why), important: .init(at: "10", isReached: false)),
      card(-9, .better, .incomparable(language.say(DoubtWords.change(.differentDefinition)))),
    ]
  }

  private static func card(
    _ points: Double, _ course: ScoreChange.Course, _ judgement: ChangeCard.Judgement,
    important: ChangeCard.Mark? = nil, response: ChangeCard.Mark? = nil, remission: ChangeCard.Mark? = nil,
    isWordingUnknown: Bool = false
  ) -> ChangeCard {
    ChangeCard(
      points: points, since: Sample.day(2026, 1, 12), course: course, judgement: judgement,
      important: important, response: response, remission: remission, isWordingUnknown: isWordingUnknown)
  }

  /// Whatever else is published about it: what may be error is called so, and nothing more is made of it.
  @Test(arguments: Language.allCases)
  func withinErrorIsNothingElse(_ language: Language) {
    let card = Self.cards(language)[0]
    for text in [ChangeSentence(card, language).text, ChangeSummary(card, language).text] {
      #expect(text.contains(language == .en ? "within measurement error" : "在测量误差之内"))
      #expect(!text.contains(language == .en ? "matters" : "实际意义") && !text.contains("1.7"))
    }
  }

  /// Two versions may not count the same points: none are told, and no bands.
  @Test(arguments: Language.allCases)
  func versionsGiveNoPoints(_ language: Language) {
    var card = Self.cards(language)[9]
    card.bands = .init(from: "Quoll", to: "Xerus")
    for text in [ChangeSentence(card, language).text, ChangeSummary(card, language).text] {
      #expect(!text.contains("9") && !text.contains("Quoll"))
    }
  }
}
