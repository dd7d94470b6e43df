import Assessment
import Testing

@testable import Screens

@Suite("Screens filled from an instrument and its result")
struct InstrumentGoldenTests {
  private let instrument: Instrument

  init() throws { instrument = try SampleInstrument.make() }

  @Test func listAndShow() throws {
    try Golden.check("instrument-list") { InstrumentScreens.list([instrument], in: $0) }
    try Golden.check("instrument-show") { InstrumentScreens.show(instrument, in: $0) }
    try Golden.check("instrument-unverified") { InstrumentScreens.unverified([instrument], in: $0) }
    let skeleton = try SampleInstrument.skeleton()
    try Golden.check("instrument-show-topics") { InstrumentScreens.show(skeleton, in: $0) }
  }

  /// A range that is only a bound is not passed off as what the score can take.
  @Test func aBoundIsSaidToBeOne() throws {
    let bounded = try SampleInstrument.bounded()
    let total = try #require(bounded.score("total"))
    try Golden.check("instrument-show-bound") { Screen("Total", InstrumentScreens.score(total, nil, in: $0)) }
  }

  @Test func aQuestionTakesItsWordsFromThePack() throws {
    let pack = try #require(instrument.packs[.en])
    let card = QuestionCard(
      instrument.items[2], in: pack, recall: instrument.recall, position: 3, total: 3, isOverheard: true)
    #expect(card.ask == "Did you wish not to wake?")
    #expect(card.choices == ["No", "Now and then", "Often", "Always"])
    #expect(card.isOverheard)
    #expect(
      !QuestionCard(
        instrument.items[0], in: pack, recall: instrument.recall, position: 1, total: 3, isOverheard: true
      ).isOverheard)
  }

  @Test func aResultTakesItsWordsFromThePack() throws {
    var sheet = AnswerSheet(for: instrument)
    sheet["q1"] = .answer(.choice(2))
    sheet["q2"] = .nonAnswer(.declined)
    sheet["q3"] = .answer(.choice(1))
    let result = instrument.assess(sheet)
    try Golden.check("result-from-answers") { language in
      guard let pack = instrument.packs[language] else { return Screen("") }
      let card = ResultCard(
        result, of: instrument, in: pack, person: nil, on: Sample.day(2026, 3, 3), norm: { _ in "" })
      return InterviewScreens.result(card, in: language)
    }
  }

  @Test func aTrialSaysThatNothingIsKept() throws {
    try Golden.check("trial-begun") { TrialScreens.begun("rest-3", in: $0) }
    try Golden.check("trial-flagged") { TrialScreens.flagged(.urgent, in: $0) }
    try Golden.check("trial-result") { language in
      guard let pack = instrument.packs[language] else { return Screen("") }
      let result = instrument.assess(AnswerSheet(for: instrument))
      let card = ResultCard(
        result, of: instrument, in: pack, person: nil, on: Sample.day(2026, 3, 3), norm: { _ in "" })
      return TrialScreens.result(card, in: language)
    }
  }

  @Test func aHeadingIsSaidBeforeItsQuestion() throws {
    try Golden.check("interview-question-heading") { language in
      guard let pack = instrument.packs[language] else { return Screen("") }
      var card = QuestionCard(instrument.items[1], in: pack, recall: instrument.recall, position: 2, total: 3)
      #expect(card.heading == nil)
      card.heading = Sample.text("Now a word about the mornings.", "再说说早上。", language)
      return InterviewScreens.question(card, in: language)
    }
  }

  @Test func withoutWordsTheTopicStandsForTheQuestion() throws {
    let skeleton = try SampleInstrument.skeleton()
    try Golden.check("interview-question-topic") { language in
      guard let pack = skeleton.packs[language] else { return Screen("") }
      let card = QuestionCard(skeleton.items[0], in: pack, recall: skeleton.recall, position: 1, total: 3)
      return InterviewScreens.question(card, in: language)
    }
    try Golden.check("interview-introduction-topics") { language in
      guard let pack = skeleton.packs[language] else { return Screen("") }
      let card = IntroductionCard(
        title: pack.title, introduction: pack.introduction, length: .init(questions: 3...3, minutes: 2...2),
        wording: pack.wording,
        mode: .readAloud, isOverheard: false)
      return InterviewScreens.introduction(card, in: language)
    }
  }

  /// Where each question names its own time, the phrase stands once; a span of time stands with every question.
  @Test(arguments: [(1, true), (2, false), (3, false)])
  func theTimeAskedAboutIsNotRepeatedInVain(position: Int, isSaid: Bool) throws {
    let pack = try #require(instrument.packs[.en])
    func recall(_ recall: Recall) -> String {
      QuestionCard(instrument.items[0], in: pack, recall: recall, position: position, total: 3).recall
    }
    #expect(recall(.now) == (isSaid ? pack.recall : ""))
    #expect(recall(instrument.recall) == pack.recall && recall(.sinceLast) == pack.recall)
  }

  @Test func aRefusedChangeNamesEveryReason() throws {
    let pack = try #require(instrument.packs[.en])
    let total = ScoreID("total")
    var sheet = AnswerSheet(for: instrument)
    for item in ["q1", "q2", "q3"] { sheet[ItemID(item)] = .answer(.choice(2)) }
    let after = instrument.assess(sheet)
    for item in ["q1", "q2", "q3"] { sheet[ItemID(item)] = .answer(.choice(0)) }
    let before = instrument.assess(sheet)
    let change = try #require(
      instrument.change(of: total, from: measurement(before, day: 10), to: measurement(after, day: 40)))
    let card = ChangeCard(change, of: total, since: Sample.day(2026, 1, 12), in: pack, .en)
    #expect(card.points == 6 && card.course == .worse)
    #expect(card.bands == .init(from: "little burden", to: "much burden"))
    #expect(card.judgement == .refused("no published figures for it; our own wording is not validated"))
  }

  private func measurement(_ result: AssessmentResult, day: Int) throws -> Measurement {
    let pack = try #require(instrument.packs[.en])
    guard case .number(let score)? = result[ScoreID("total")]?.outcome else {
      throw SampleInstrument.Missing()
    }
    return Measurement(
      score: score, definition: instrument.digest, wordings: [pack.digest], wording: pack.wording,
      administrations: [.interviewer], day: day)
  }
}
