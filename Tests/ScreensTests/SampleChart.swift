import Assessment
import Casework

@testable import Screens

/// A made-up history with everything that a chart has to tell apart.
enum SampleChart {
  static func card(_ language: Language) -> ChartCard {
    ChartCard(
      person: Sample.person(language), detail: detail(language), entries: entries(language),
      courses: [course(language)], cases: Array(Sample.queue(language).prefix(1)), consents: consents,
      openQuestions: [
        .init(
          Sample.text("Thoughts of dying", "想到死", language), Sample.text("Sleep", "睡眠", language),
          Sample.day(2026, 3, 3))
      ],
      next: [
        language.say(FlowWords.nextFollowUp(Sample.text("Hard hours", "难熬的时候", language))),
        language.say(OverviewWords.askAgain(Sample.text("Strength", "精神", language), Sample.day(2025, 9, 1))),
        language.say(OverviewWords.consentEnds(.visits, Sample.day(2026, 3, 20))),
      ],
      notes: [
        .init(
          Sample.day(2026, 3, 3), Sample.text("Sleep", "睡眠", language),
          label: Sample.text("Early waking", "早醒", language),
          Sample.text(
            "Wakes at four since the anniversary; sits in the child's room until it is light.",
            "过了忌日以后，四点就醒，坐在孩子屋里等天亮。", language)),
        .init(
          Sample.day(2026, 1, 12), Sample.text("Sleep", "睡眠", language), label: "",
          Sample.text("Prefers mornings.", "喜欢上午来。", language)),
      ], hasProjectWording: true)
  }

  static let consents = [
    ConsentRow(
      .file, .live, since: Sample.day(2026, 1, 12), until: Sample.day(2027, 1, 11), mode: .readAloud),
    ConsentRow(
      .assessment, .live, until: Sample.day(2027, 1, 11), isByGuardian: true, mode: .written),
    ConsentRow(.research, .refused),
    ConsentRow(.visits, .outdated, mode: .witnessed),
  ]

  static func entries(_ language: Language) -> [ChartCard.Entry] {
    let short = Sample.text("Sleep", "睡眠", language)
    return [
      ChartCard.Entry(
        date: Sample.day(2026, 3, 3), instrument: short, score: "12", band: Sample.bands(language)[2].name,
        change: ChangeCard(
          points: -5, since: Sample.day(2026, 1, 12), course: .better,
          judgement: .refused(language.say(DoubtWords.change(.projectWording)))),
        remarks: [.flagged, .promptOpen]),
      ChartCard.Entry(
        date: Sample.day(2026, 1, 12), instrument: short, score: "17", band: Sample.bands(language)[3].name,
        change: ChangeCard(
          points: 2, since: Sample.day(2025, 10, 2), course: .worse, judgement: .withinError,
          isWordingUnknown: true), remarks: [.imported, .estimated, .alone]),
      ChartCard.Entry(
        date: Sample.day(2025, 11, 2), instrument: short, score: nil, band: "", remarks: [.abandoned]),
    ]
  }

  /// A value, an estimate, an open one, none at all, two in one place, and two breaks.
  static func course(_ language: Language) -> ScoreCourse {
    let bands = Sample.bands(language)
    return ScoreCourse(
      name: Sample.text("Sleep", "睡眠", language), higherIsWorse: true, range: 0...27, bands: bands,
      points: [
        .init(Sample.day(2025, 5, 20), .value(21), band: bands[4].name),
        .init(Sample.day(2025, 5, 20), .value(21), band: bands[4].name),
        .init(Sample.day(2025, 8, 1), .none),
        .init(Sample.day(2025, 11, 2), .possible(8...14), apart: [.otherMode(.phone)]),
        .init(Sample.day(2026, 1, 12), .estimate(17), band: bands[3].name, apart: [.otherWords]),
        .init(Sample.day(2026, 3, 3), .value(12), band: bands[2].name),
      ])
  }

  private static func detail(_ language: Language) -> MemberDetail {
    MemberDetail(
      person: Sample.person(language), category: .childDeceased, relation: .mother,
      unit: Sample.text("Shanghai / Jing'an / Linfen / Committee 3", "上海市/静安区/临汾路街道/第三居委", language),
      phone: "021-5550-0199", born: Sample.day(1958, 7, 21), lost: Sample.day(2014, 10, 5), counselor: "li",
      family: [Sample.husband(language)])
  }
}
