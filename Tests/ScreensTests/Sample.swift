import Assessment
import Casework

@testable import Screens

/// Made-up people, questions and cases; wording of the tests' own.
enum Sample {
  static func text(_ en: String, _ zhHans: String, _ language: Language) -> String {
    Bilingual(en: en, zhHans: zhHans)[language]
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(daysSince1970: 0)
  }

  static func time(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> WallTime {
    WallTime(Self.day(year, month, day), minute: hour * 60 + minute)
  }

  static func person(_ language: Language) -> PersonLine {
    PersonLine(
      name: text("Shen Guilan", "沈桂兰", language), age: 67,
      street: text("Linfen Street", "临汾路街道", language), pseudonym: "7Q4MX-0ZK31")
  }

  static func husband(_ language: Language) -> PersonLine {
    PersonLine(
      name: text("Lu Dexing", "陆德兴", language), age: nil, street: text("Linfen Street", "临汾路街道", language),
      pseudonym: "B8W20-9RTCE")
  }

  static func question(_ language: Language, response: ResponseKind = .choice([0, 1, 2, 3])) -> QuestionCard {
    QuestionCard(
      title: text("Sleep and strength", "睡眠和精神", language), position: 3, total: 9,
      recall: text("Over the last two weeks", "最近这两个星期", language),
      ask: text(
        "Were there nights when you lay awake for a long time, or woke much too early and could not get back to sleep?",
        "这两个星期，有没有躺下去半天睡不着，或者天不亮就醒、再也睡不着的时候？", language),
      response: response, choices: choices(response, language))
  }

  private static func choices(_ response: ResponseKind, _ language: Language) -> [String] {
    switch response {
    case .choice(let values), .multiple(let values):
      Array(
        [
          text("No, none", "没有", language), text("A few nights", "有几天", language),
          text("More nights than not", "一大半日子都这样", language),
          text("Nearly every night", "差不多天天这样", language),
        ].prefix(values.count))
    case .yesNo: [text("Yes", "有", language), text("No", "没有", language)]
    case .integer, .decimal, .text, .date, .clock, .duration: []
    }
  }

  static func bands(_ language: Language) -> [Meter.Band] {
    [
      Meter.Band(from: 0, text("hardly any burden", "几乎没有负担", language)),
      Meter.Band(from: 5, text("mild", "轻度", language)),
      Meter.Band(from: 10, text("moderate", "中度", language)),
      Meter.Band(from: 15, text("moderately severe", "中重度", language)),
      Meter.Band(from: 20, text("severe", "重度", language)),
    ]
  }

  static func queue(_ language: Language) -> [QueueRow] {
    [
      QueueRow(
        number: "M3KD8-72QPA", member: person(language).name, level: .immediate, state: .open,
        dueInMinutes: -35,
        assigned: nil, isUndelivered: true),
      QueueRow(
        number: "0TR5N-Y1C6G", member: "B8W20-9RTCE", level: .urgent, state: .contacted,
        dueInMinutes: 1440 * 5,
        assigned: "zhou", isUndelivered: false),
      QueueRow(
        number: "H9F2E-4XJ7V", member: "2V6SA-KD09N", level: .attention, state: .closureProposed,
        dueInMinutes: 100, assigned: "he", isUndelivered: false),
    ]
  }

  static func hotlines(_ language: Language) -> [HotlineLine] {
    [
      HotlineLine(
        "12356", text("National helpline", "全国统一心理援助热线", language),
        hours: text("day and night", "24小时", language), in: language),
      HotlineLine(
        "962525", text("Shanghai helpline", "上海市心理热线", language),
        hours: text("day and night", "24小时", language), in: language),
      HotlineLine("120", text("Ambulance", "急救", language), in: language),
      HotlineLine("110", text("Police", "报警", language), in: language),
    ]
  }

  static func crisis(_ language: Language, done: Int, delivery: CrisisCard.Delivery) -> CrisisCard {
    let steps = [
      text("Stay with the person. Put the questions aside.", "留在身边，问卷先放下。", language),
      text("Ask directly whether they think of ending their life.", "直接问：有没有想过结束自己的生命。", language),
      text("Ask what is at hand: pills, pesticide, a knife, height.", "问问手边有没有药、农药、刀，住几楼。", language),
      text("Call the supervisor.", "打电话给督导。", language),
    ]
    return CrisisCard(
      level: .urgent,
      steps: steps.enumerated().map { index, text in
        CrisisCard.SafetyStep(text, index < done ? (index == 1 ? .passed : .done) : .ahead)
      },
      hotlines: hotlines(language),
      onCall: [
        CrisisCard.OnCall(
          name: text("Zhou Min", "周敏", language), role: text("supervisor", "督导", language),
          phone: "021-5550-0101",
          called: "14:05"),
        CrisisCard.OnCall(
          name: text("He Yun", "何芸", language), role: text("deputy", "备班督导", language), phone: "021-5550-0102"
        ),
      ], delivery: delivery, verified: language.say(TimeWords.date(day(2025, 5, 1))))
  }
}
