import Assessment
import Casework
import Testing

@testable import Screens

@Suite("The screens of people, cases, consent and history, as on file")
struct RecordGoldenTests {
  @Test func queueAndCase() throws {
    try Golden.check("case-queue") { CaseScreens.queue(Sample.queue($0), in: $0) }
    try Golden.check("case-queue-numbered") { language in
      var rows = Sample.queue(language)
      (rows[0].news, rows[1].news) = (.new, .changed)
      return CaseScreens.queue(rows, isNumbered: true, in: language)
    }
    try Golden.check("case-queue-empty") { CaseScreens.queue([], in: $0) }
    try Golden.check("case-show") { language in
      CaseScreens.show(detail(language), in: language)
    }
  }

  @Test func workOnACase() throws {
    try Golden.check("case-work") { language in
      let acts = [MenuWords.acknowledge, .contact, .refer].map { language.say($0) }
      let keys = zip(["a", "c", "r"], [CaseWords.keyTakeOn, .keyContact, .keyRefer]).map {
        KeyHint($0, language.say($1))
      }
      let said = Notice(.calm, language.say(CaseWords.recorded(language.say(StageWords.contactNotReached))))
      return CaseScreens.work(
        detail(language), acts: acts, keys: keys, place: (2, 40), said: said, in: language)
    }
    try Golden.check("case-choose") { language in
      CaseScreens.choose(Sample.queue(language), showsClosed: false, in: language)
    }
  }

  private func detail(_ language: Language) -> CaseDetail {
    CaseDetail(
      row: Sample.queue(language)[0], person: Sample.person(language), raised: Sample.time(2026, 3, 3, 14, 2),
      evidence: [
        .init(
          instrument: Sample.text("Sleep", "睡眠", language),
          label: Sample.text("Thoughts of dying", "想到死", language),
          answer: Sample.text("A few days", "有几天", language)),
        .init(
          instrument: Sample.text("Sleep", "睡眠", language), label: Sample.text("Hopeless", "没盼头", language),
          answer: nil),
      ],
      judgement: Sample.text("gave away her keepsakes", "把孩子的东西都送人了", language),
      entries: [
        .init(when: Sample.time(2026, 3, 3, 14, 2), who: "li", what: language.say(StageWords.raised)),
        .init(
          when: Sample.time(2026, 3, 3, 14, 5), who: "li",
          what: language.say(StageWords.calledNobody(Sample.text("Zhou Min", "周敏", language)))),
        .init(
          when: Sample.time(2026, 3, 3, 15, 40), who: "zhou", what: language.say(StageWords.contactReached),
          why: Sample.text("calmer, sister stays the night", "人稳一些了，妹妹今晚陪着", language)),
      ], remarks: [.secondPerson])
  }

  @Test func members() throws {
    try Golden.check("member-list") { language in
      var twin = member(language)
      twin.person.pseudonym = "2V6SA-KD09N"
      twin.person.age = 71
      twin.person.street = ""
      return MemberScreens.list([member(language), twin], in: language)
    }
    try Golden.check("member-show") { MemberScreens.show(member($0), in: $0) }
  }

  private func member(_ language: Language) -> MemberDetail {
    MemberDetail(
      person: Sample.person(language), category: .childDeceased, relation: .mother,
      unit: Sample.text("Shanghai / Jing'an / Linfen / Committee 3", "上海市/静安区/临汾路街道/第三居委", language),
      phone: "021-5550-0199", born: Sample.day(1958, 7, 21), lost: Sample.day(2014, 10, 5), counselor: "li",
      family: [Sample.husband(language)])
  }

  @Test func consent() throws {
    try Golden.check("consent-notice") { language in
      ConsentScreens.notice(
        Sample.text(
          "We are the warm-heart home of Linfen Street.\n\nWe keep what you tell us under lock.\nNobody watches around the clock.",
          "我们是临汾路街道暖心家园。\n\n您说的话，我们锁着保管。\n不是二十四小时都有人看。", language), version: "1.0.0", in: language)
    }
    try Golden.check("consent-scope") { language in
      ConsentScreens.scope(
        ConsentPolicy.ScopeText(
          ask: Sample.text("May I ask you some questions now and then?", "隔一阵子问您几个问题，行吗？", language),
          explain: Sample.text(
            "It takes a few minutes; you can stop at any time.", "几分钟就好，随时可以停。", language)),
        position: 2, total: 8, in: language)
    }
    let answers = [
      ConsentRow(.file, .given), ConsentRow(.assessment, .given), ConsentRow(.research, .refused),
    ]
    try Golden.check("consent-summary") { ConsentScreens.summary(answers, in: $0) }
    try Golden.check("consent-list") {
      ConsentScreens.list(Sample.person($0).name, SampleChart.consents, in: $0)
    }
  }

  @Test func chart() throws {
    try Golden.check("chart") { ChartScreens.chart(SampleChart.card($0), in: $0) }
    try Golden.check("chart-empty") {
      ChartScreens.chart(ChartCard(person: Sample.person($0), entries: []), in: $0)
    }
    for tab in ChartTab.allCases {
      try Golden.check("chart-\(tab)") { ChartScreens.chart(SampleChart.card($0), tab: tab, in: $0) }
    }
  }
}
