import Assessment
import Casework
import Testing

@testable import Screens

@Suite("Full-screen frames in every state, as on file")
struct FullGoldenTests {
  private typealias State = FullGolden.State

  private func question(_ language: Language) -> Screen {
    InterviewScreens.question(Sample.question(language), in: language)
  }

  private func several(_ language: Language) -> Screen {
    InterviewScreens.question(Sample.question(language, response: .multiple([0, 1, 2])), in: language)
  }

  @Test func markedAndTicked() throws {
    try FullGolden.check("state-marked", state: State(keys: [.down, .down]), question)
    try FullGolden.check("state-marked-by-number", state: State(keys: [.character("4")]), question)
    try FullGolden.check(
      "state-marked-chosen", state: State(keys: [.character("3")])
    ) { language in
      var card = Sample.question(language)
      card.earlier = .answer(.choice(2))
      return InterviewScreens.question(card, in: language)
    }
    try FullGolden.check(
      "state-ticked", state: State(keys: [.character("1"), .down, .down, .character(" ")]), several)
  }

  @Test func remarks() throws {
    try FullGolden.check("state-wrong-key", state: State(keys: [.character("z")]), question)
    try FullGolden.check("state-nothing-marked", state: State(keys: [.enter]), question)
    try FullGolden.check("state-nothing-ticked", state: State(keys: [.enter]), several)
    try FullGolden.check("state-nothing-leads-past", state: State(keys: [.escape])) {
      CrisisScreens.step(0, of: Sample.crisis($0, done: 0, delivery: .undelivered), kind: .tick, in: $0)
    }
    try FullGolden.check("state-half-typed", state: State(keys: keys("她说 e\u{301}tude") + [.escape]), note)
  }

  private func note(_ language: Language) -> Screen {
    InterviewScreens.note(to: Sample.question(language).ask, in: language)
  }

  private func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test func typed() throws {
    let long = "过了忌日以后，四点就醒，坐在孩子屋里等天亮。She wakes at four, cafe\u{301} or no cafe\u{301}, "
    try FullGolden.check("state-typed", state: State(keys: keys("四点就醒, cafe\u{301}")), note)
    try FullGolden.check("state-typed-long", state: State(keys: keys(long + long)), note)
    let back = [Key](repeating: .left, count: 60)
    try FullGolden.check("state-typed-long-middle", state: State(keys: keys(long + long) + back), note)
    try FullGolden.check("state-typed-figure", state: State(keys: keys("12"))) { language in
      var card = Sample.question(language, response: .integer(0...24, unit: "h"))
      card.unit = Sample.text("hours", "小时", language)
      return InterviewScreens.question(card, in: language)
    }
  }

  @Test func scrolled() throws {
    for (name, keys) in [
      ("down", [.pageDown]), ("lines", [.down, .down, .down]), ("end", [.end]), ("up", [.end, .pageUp]),
    ] as [(String, [Key])] {
      try FullGolden.check("state-scrolled-\(name)", state: State(keys: keys)) {
        CrisisScreens.panel(Sample.crisis($0, done: 1, delivery: .nobody), in: $0)
      }
    }
    try FullGolden.check(
      "state-scrolled-away", state: State(keys: [.character("2"), .pageDown, .pageDown]), rows)
    let back = State(keys: [.character("2"), .pageDown, .pageDown, .enter])
    try FullGolden.check("state-scrolled-away-enter", state: back, rows)
    try FullGolden.check("state-many-rows", state: State(), rows)
    try FullGolden.check("state-many-rows-marked", state: State(keys: keys("27")), rows)
  }

  private func rows(_ language: Language) -> Screen {
    let queue = Sample.queue(language)
    return CaseScreens.choose((0..<30).map { queue[$0 % 3] }, showsClosed: false, in: language)
  }

  @Test func banner() throws {
    try FullGolden.check(
      "state-banner", state: State(keys: [.down], banner: { $0.say(ConsoleWords.locksIn(20)) }), question)
  }

  @Test func largeChoices() throws {
    let card = { InterviewScreens.showCard(Sample.question($0), in: $0) }
    try FullGolden.check("interview-card", state: State(), card)
    try FullGolden.check("interview-card-marked", state: State(keys: [.character("3")]), card)
  }

  @Test func searching() throws {
    let search = { Self.search($0, $1) }
    let screen = { Self.search($0, "") }
    for (name, letters) in [("begun", ""), ("found", "沈"), ("several", "a"), ("nothing", "zzz")] {
      try FullGolden.check("search-\(name)", state: State(keys: keys(letters), search: search), screen)
    }
    try FullGolden.check(
      "search-moved", state: State(keys: keys("a") + [.down], search: search), screen)
    try FullGolden.check(
      "search-nothing-taken", state: State(keys: keys("zzz") + [.enter], search: search), screen)
  }

  private static func search(_ language: Language, _ letters: String) -> Screen {
    let people = [("Shen Guilan", "沈桂兰"), ("Lu Dexing", "陆德兴"), ("Hua Nana", "华娜娜")]
      .filter { letters.isEmpty || ($0.0 + $0.1).lowercased().contains(letters) }
    let lines = people.map { name in
      var person = Sample.person(language)
      person.name = Sample.text(name.0, name.1, language)
      return person.line(in: language)
    }
    var blocks: [Block] = [.paragraph(language.say(MenuWords.whichMember))]
    if lines.isEmpty { blocks.append(.notice(Notice(.attention, language.say(MenuWords.noMatch)))) }
    blocks.append(.choices(Choice.numbered(lines)))
    return Screen(language.say(MenuWords.findMember), blocks, input: .words, leaving: Screen.back)
  }

  @Test func lockedAndLogin() throws {
    for (name, title, remark) in [
      ("locked", .lockedTitle, nil), ("login", .loginTitle, nil),
      ("login-wrong", .loginTitle, .wrongPassphrase),
    ] as [(String, ConsoleWords, ConsoleWords?)] {
      try FullGolden.check("console-\(name)", state: State(isInFlow: false)) { language in
        Screen(
          language.say(title),
          [.paragraph(language.say(ConsoleWords.lockedAsk("li")))]
            + [remark].compactMap(\.self).map { .notice(Notice(.attention, language.say($0))) },
          keys: [KeyHint("Ctrl-Q", language.say(KeyWords.leave))], input: .words, layout: .alone)
      }
    }
  }

  @Test func verySmallAndVeryLarge() throws {
    let state = State(keys: [.down], sizes: FullGolden.extreme)
    try FullGolden.check("extreme-question", state: state, question)
    try FullGolden.check("extreme-several", state: state, several)
    try FullGolden.check("extreme-rows", state: state, rows)
    let typed = State(keys: keys("四点就醒"), sizes: FullGolden.extreme)
    try FullGolden.check("extreme-note", state: typed, note)
    try FullGolden.check("extreme-chart", state: state) {
      ChartScreens.chart(SampleChart.card($0), tab: .overview, in: $0)
    }
    try FullGolden.check("extreme-card", state: state) {
      InterviewScreens.showCard(Sample.question($0), in: $0)
    }
    try FullGolden.check("extreme-crisis", state: state) {
      CrisisScreens.panel(Sample.crisis($0, done: 1, delivery: .nobody), in: $0)
    }
  }
}
