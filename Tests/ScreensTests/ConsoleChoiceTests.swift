import Assessment
import Casework
import Testing

@testable import Screens

@Suite("What the environment asks for, and how dates are said")
struct ConsoleChoiceTests {
  @Test(
    arguments: [
      ([:], Language.en), (["LANG": "zh_CN.UTF-8"], .zhHans),
      (["LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"], .en),
      (["LC_ALL": "", "LC_MESSAGES": "zh_CN", "LANG": "en_US"], .zhHans), (["LANG": "C"], .en),
      (["LANG": "POSIX"], .en),
      (["NUANXIN_LANG": "zh-Hans", "LC_ALL": "en_GB"], .zhHans),
      (["NUANXIN_LANG": "en", "LANG": "zh_CN"], .en),
      (["NUANXIN_LANG": "klingon", "LANG": "zh_CN"], .zhHans), (["LANG": "de_DE"], .en),
    ] as [([String: String], Language)])
  func language(variables: [String: String], language: Language) {
    #expect(LanguageChoice.environment(variables) == language)
  }

  @Test func flags() {
    #expect(LanguageChoice.named("zh-Hans") == .zhHans)
    #expect(LanguageChoice.named("EN") == .en)
    #expect(LanguageChoice.named("zhuang") == nil)
    #expect(LanguageChoice.named("") == nil)
  }

  @Test func colourOnlyAtATerminalThatWantsIt() {
    #expect(ColourChoice.isWanted(isTerminal: true, isPlain: false, environment: [:]))
    #expect(ColourChoice.isWanted(isTerminal: true, isPlain: false, environment: ["NO_COLOR": ""]))
    #expect(!ColourChoice.isWanted(isTerminal: true, isPlain: false, environment: ["NO_COLOR": "1"]))
    #expect(!ColourChoice.isWanted(isTerminal: false, isPlain: false, environment: [:]))
    #expect(!ColourChoice.isWanted(isTerminal: true, isPlain: true, environment: [:]))
    #expect(!ColourChoice.isWanted(isTerminal: true, isPlain: false, environment: ["TERM": "dumb"]))
  }

  @Test func datesAndTimes() {
    let date = Sample.day(2026, 3, 3)
    #expect(Language.en.say(TimeWords.date(date)) == "3 March 2026")
    #expect(Language.zhHans.say(TimeWords.date(date)) == "2026年3月3日")
    #expect(Language.en.say(TimeWords.clock(545)) == "09:05")
    let moment = WallTime(Instant(milliseconds: 1_772_499_900_000), in: .china)
    #expect(Language.zhHans.say(TimeWords.moment(moment)) == "2026年3月3日 09:05")
  }

  @Test(arguments: [
    (20, "in 20 minutes", "还有20分钟"), (1, "in 1 minute", "还有1分钟"), (0, "in 0 minutes", "还有0分钟"),
    (119, "in 119 minutes", "还有119分钟"),
    (120, "in 2 hours", "还有2小时"), (2880, "in 2 days", "还有2天"), (-35, "35 minutes overdue", "已超时35分钟"),
    (-4320, "3 days overdue", "已超时3天"),
  ])
  func deadlines(minutes: Int, en: String, zhHans: String) {
    #expect(Language.en.say(TimeWords.due(inMinutes: minutes)) == en)
    #expect(Language.zhHans.say(TimeWords.due(inMinutes: minutes)) == zhHans)
  }

  @Test func figures() {
    #expect(
      [0, 9, -3, 12.5, 1.25, 1.255, 0.005, -0.5].map(Figure.text) == [
        "0", "9", "-3", "12.5", "1.25", "1.25", "0.01", "-0.5",
      ])
    #expect(Figure.text(.nan) == "–")
  }

  @Test func anErrorIsOneLine() {
    let line = ErrorLine.text(ErrorWords.notPermitted("two\nlines\r\nhere"), in: .en)
    #expect(line == "nuanxin: Your role may not do this: two lines here.")
  }
}
