import Assessment
import Testing

@testable import Screens

@Suite("The screens of an interview, as on file")
struct InterviewGoldenTests {
  @Test func startsWithThePerson() throws {
    try Golden.check("interview-read-back") {
      InterviewScreens.readBack(
        Sample.person($0), title: Sample.text("Sleep and strength", "睡眠和精神", $0), preview: preview($0),
        in: $0)
    }
    try Golden.check("interview-mode") { InterviewScreens.mode(in: $0) }
    try Golden.check("interview-speech") { InterviewScreens.speech(in: $0) }
    try Golden.check("interview-company") { InterviewScreens.company(in: $0) }
  }

  private func preview(_ language: Language) -> FormPreview {
    let title = Sample.text("Hard hours", "难熬的时候", language)
    return FormPreview(
      length: .init(questions: 6...12, minutes: 3...5),
      following: .init(title: title, length: .init(questions: 3...3, minutes: 1...1)),
      doubts: [
        language.say(
          LengthWords.about(
            Sample.text("Sleep", "睡眠", language), language.say(DoubtWords.fit(.tooYoung(minimum: 60))))),
        language.say(LengthWords.tooSoon(title, Sample.day(2026, 2, 20), Sample.day(2026, 3, 6))),
      ])
  }

  @Test func introduces() throws {
    try Golden.check("interview-introduction") { language in
      InterviewScreens.introduction(
        IntroductionCard(
          title: Sample.text("Sleep and strength", "睡眠和精神", language),
          introduction: Sample.text(
            "I would like to ask how you have slept and how strong you have felt. It is about the last two weeks.",
            "想问问您最近睡得怎么样、精神好不好，说的是这两个星期的事。", language),
          length: .init(questions: 9...10, minutes: 4...4), wording: .project, mode: .proxy, isOverheard: true
        ), in: language)
    }
  }

  @Test func asksEachKindOfQuestion() throws {
    try Golden.check("interview-question-choice") { language in
      var card = Sample.question(language)
      card.earlier = .answer(.choice(2))
      card.isOverheard = true
      return InterviewScreens.question(card, in: language)
    }
    try Golden.check("interview-question-multiple") {
      InterviewScreens.question(Sample.question($0, response: .multiple([0, 1, 2])), in: $0)
    }
    try Golden.check("interview-question-refused") { language in
      var card = Sample.question(language, response: .integer(0...24, unit: "h"))
      card.unit = Sample.text("hours", "小时", language)
      card.earlier = .nonAnswer(.unknown)
      return InterviewScreens.question(card, problem: .outside("0", "24"), in: language)
    }
    try Golden.check("interview-skip") { InterviewScreens.skipReasons(problem: .notAReason(5), in: $0) }
    try Golden.check("interview-note") { InterviewScreens.note(to: Sample.question($0).ask, in: $0) }
  }

  @Test func breaksAndEnds() throws {
    try Golden.check("interview-paused") { InterviewScreens.paused(kept: 3, in: $0) }
    try Golden.check("interview-resume") {
      InterviewScreens.resume(
        Sample.person($0), title: Sample.text("Sleep and strength", "睡眠和精神", $0),
        begun: Sample.time(2026, 3, 3, 9, 5), kept: 1, in: $0)
    }
    try Golden.check("interview-help") { language in
      HelpScreens.keys(
        of: InterviewScreens.question(Sample.question(language), in: language),
        urgent: [
          KeyHint("!", language.say(HelpWords.crisis)), KeyHint("+", language.say(HelpWords.judgement)),
        ],
        everywhere: [], in: language)
    }
    try Golden.check("interview-thanks") { InterviewScreens.thanks(hotlines: ["12356", "962525"], in: $0) }
    try Golden.check("interview-review-prompt") {
      InterviewScreens.reviewPrompt(label: Sample.text("Thoughts of dying", "想到死", $0), in: $0)
    }
  }

  @Test func showsAWholeResult() throws {
    try Golden.check("result-complete") { language in
      let score = ScoreCard(
        Sample.text("Burden score", "负担总分", language),
        .number(Meter(0...27, bands: Sample.bands(language), mark: .value(12)), isProrated: false),
        cutOff: .init(
          at: 9, norm: Sample.text("people of 60 and older", "60岁以上老人", language), isReached: true),
        change: ChangeCard(
          points: -5, since: Sample.day(2026, 1, 12), course: .better,
          bands: .init(from: Sample.bands(language)[3].name, to: Sample.bands(language)[2].name),
          judgement: .refused(Sample.text("our own wording is not validated", "我们的问法没有做过检验", language))))
      let pattern = ScoreCard(
        Sample.text("Pattern", "表现", language), .category(possible: [Sample.text("none", "没有", language)]))
      return InterviewScreens.result(result([score, pattern], language), in: language)
    }
  }

  @Test func showsAnOpenResult() throws {
    try Golden.check("result-open") { language in
      let missing = [
        ScoreCard.Missing(Sample.text("Sleep", "睡眠", language), .declined),
        ScoreCard.Missing(Sample.text("Appetite", "胃口", language), .distressed),
      ]
      let score = ScoreCard(
        Sample.text("Burden score", "负担总分", language),
        .number(Meter(0...27, bands: Sample.bands(language), mark: .possible(8...14)), isProrated: false),
        cutOff: .init(at: 10, norm: "", isReached: nil), missing: missing)
      var card = result([score], language)
      card.alerts = [
        .init(.attention, Sample.text("Feels life is empty", "觉得日子没意思", language)),
        .init(.urgent, Sample.text("Thoughts of dying", "想到死", language)),
      ]
      card.prompts = [Sample.text("Thoughts of dying", "想到死", language)]
      card.hasUnverified = true
      return InterviewScreens.result(card, in: language)
    }
  }

  private func result(_ scores: [ScoreCard], _ language: Language) -> ResultCard {
    ResultCard(
      person: Sample.person(language), title: Sample.text("Sleep and strength", "睡眠和精神", language),
      date: Sample.day(2026, 3, 3), scores: scores, wording: .project,
      next: [Sample.text("Ask the four safety questions today.", "今天把四个安全问题问一遍。", language)])
  }
}
