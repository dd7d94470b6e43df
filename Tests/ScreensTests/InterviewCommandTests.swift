import Assessment
import TestSupport
import Testing

@testable import Screens

@Suite("Lines typed during an interview")
struct InterviewCommandTests {
  private let choice = ResponseKind.choice([0, 2, 4])

  @Test(arguments: [
    ("<", InterviewCommand.back), ("S", .skip), ("n", .note), ("p", .pause), ("l", .language), ("w", .who),
    ("＜", .back), ("ｃ", .card), (" c ", .card),
    ("s1", .declined(.declined)),
    ("s 3", .declined(.distressed)), ("ｓ５", .declined(.notApplicable)),
  ])
  func keysWorkAtEveryQuestion(typed: String, command: InterviewCommand) {
    let kinds: [ResponseKind] = [
      choice, .multiple([1, 2]), .yesNo, .integer(0...9, unit: nil), .text(maxLength: 9), .date, .clock,
      .duration(0...9),
    ]
    for kind in kinds { #expect(InterviewCommand.parse(typed, for: kind) == .success(command)) }
  }

  @Test func aNumberIsThePlaceOfTheChoiceAndNotItsValue() {
    #expect(InterviewCommand.parse("1", for: choice) == .success(.answer(.choice(0))))
    #expect(InterviewCommand.parse("３", for: choice) == .success(.answer(.choice(4))))
  }

  @Test(arguments: ["0", "4", "-1", "x", "1 2", "1.0", "99999999999999999999"])
  func anythingElseIsRefusedWithWhatToType(typed: String) {
    #expect(InterviewCommand.parse(typed, for: choice) == .failure(.notAChoice(3)))
  }

  @Test func nothingTypedIsNoAnswer() {
    #expect(InterviewCommand.parse("", for: .text(maxLength: 10)) == .failure(.empty))
    #expect(InterviewCommand.parse(" \u{3000}\t", for: .yesNo) == .failure(.empty))
  }

  @Test(arguments: [
    ("1", true), ("2", false), ("yes", true), ("no", false), ("是", true), ("没有", false), ("有", true),
    ("ＹＥＳ", true),
  ])
  func yesAndNo(typed: String, isYes: Bool) {
    #expect(InterviewCommand.parse(typed, for: .yesNo) == .success(.answer(.yesNo(isYes))))
  }

  @Test func aLoneNIsTheNoteKeyAndNeverNo() {
    #expect(InterviewCommand.parse("n", for: .yesNo) == .success(.note))
  }

  @Test func severalChoicesKeepTheirOrderAndZeroStandsAlone() {
    let kind = ResponseKind.multiple([10, 20, 30])
    #expect(InterviewCommand.parse("3 1", for: kind) == .success(.answer(.choices([10, 30]))))
    #expect(InterviewCommand.parse("1，3、3", for: kind) == .success(.answer(.choices([10, 30]))))
    #expect(InterviewCommand.parse("0", for: kind) == .success(.answer(.choices([]))))
    #expect(InterviewCommand.parse("0 1", for: kind) == .failure(.noneAndSome))
    #expect(InterviewCommand.parse("1 4", for: kind) == .failure(.notSeveral(3)))
    #expect(InterviewCommand.parse(",", for: kind) == .failure(.notSeveral(3)))
  }

  @Test func numbersMustBeWholeAndInside() {
    let kind = ResponseKind.integer(0...24, unit: nil)
    #expect(InterviewCommand.parse("24", for: kind) == .success(.answer(.integer(24))))
    #expect(InterviewCommand.parse("25", for: kind) == .failure(.outside("0", "24")))
    #expect(InterviewCommand.parse("7.5", for: kind) == .failure(.notANumber))
  }

  @Test func decimalsAreExact() throws {
    let kind = ResponseKind.decimal(Rational(0)...Rational(200), unit: nil)
    let half = try #require(Rational(141, over: 2))
    #expect(InterviewCommand.parse("70.5", for: kind) == .success(.answer(.decimal(half))))
    #expect(InterviewCommand.parse("７０．５", for: kind) == .success(.answer(.decimal(half))))
    #expect(InterviewCommand.parse("200.01", for: kind) == .failure(.outside("0", "200")))
    #expect(InterviewCommand.parse("7e1", for: kind) == .failure(.notANumber))
  }

  @Test(arguments: [
    ("22:30", 1350), ("22：30", 1350), ("2230", 1350), ("22点半", 1350), ("6点", 360), ("6点05分", 365),
    ("0:00", 0),
  ])
  func timesOfDay(typed: String, minutes: Int) {
    #expect(InterviewCommand.parse(typed, for: .clock) == .success(.answer(.clock(minutes: minutes))))
  }

  @Test(arguments: ["24:00", "22:60", "22", "10.30", "-1:00", "::", "点", "999999:1"])
  func noTimeOfDay(typed: String) {
    #expect(InterviewCommand.parse(typed, for: .clock) == .failure(.notAClock))
  }

  @Test(arguments: [("90", 90), ("1:30", 90), ("1小时30分钟", 90), ("1h30", 90), ("7小时", 420), ("45分钟", 45)])
  func lengthsOfTime(typed: String, minutes: Int) {
    let kind = ResponseKind.duration(0...1440)
    #expect(InterviewCommand.parse(typed, for: kind) == .success(.answer(.duration(minutes: minutes))))
  }

  @Test func lengthsOutsideAreRefused() {
    #expect(InterviewCommand.parse("25:00", for: .duration(0...1440)) == .failure(.outside("0", "1440")))
    #expect(InterviewCommand.parse("1:75", for: .duration(0...1440)) == .failure(.notADuration))
  }

  @Test(arguments: ["2026-03-01", "2026/3/1", "2026年3月1日", "20260301", "２０２６－０３－０１"])
  func dates(typed: String) {
    #expect(
      InterviewCommand.parse(typed, for: .date) == .success(.answer(.date(year: 2026, month: 3, day: 1))))
  }

  @Test(arguments: ["2026-02-30", "2026-13-01", "1.3.", "20263001", "2026-03", "March 1"])
  func noDate(typed: String) {
    #expect(InterviewCommand.parse(typed, for: .date) == .failure(.notADate))
  }

  @Test func textIsKeptWithinItsLimit() {
    #expect(InterviewCommand.parse(" 想女儿 ", for: .text(maxLength: 3)) == .success(.answer(.text("想女儿"))))
    #expect(InterviewCommand.parse("想女儿了", for: .text(maxLength: 3)) == .failure(.tooLong(4, 3)))
  }

  @Test func reasons() {
    #expect(InterviewCommand.parseReason("1") == .success(.declined))
    #expect(InterviewCommand.parseReason("３") == .success(.distressed))
    #expect(InterviewCommand.parseReason("<") == .success(nil))
    #expect(InterviewCommand.parseReason("6") == .failure(.notAReason(5)))
    #expect(!NonAnswer.skipReasons.contains(.notAsked))
  }

  /// Whatever is typed, an answer is one that the response allows.
  @Test(arguments: 0..<200)
  func noLineYieldsAnAnswerOutside(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("0123456789-:.,/ 点小时分半年月日是没bsn!?１９：。x\u{0}\u{301}")
    let line = String(
      (0..<Int.random(in: 0...7, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      })
    if case .success(.answer(.choice(let value))) = InterviewCommand.parse(line, for: choice) {
      #expect([0, 2, 4].contains(value))
    }
    if case .success(.answer(.clock(let minutes))) = InterviewCommand.parse(line, for: .clock) {
      #expect(0..<1440 ~= minutes)
    }
    if case .success(.answer(.duration(let minutes))) = InterviewCommand.parse(line, for: .duration(5...50)) {
      #expect(5...50 ~= minutes)
    }
    if case .success(.answer(.integer(let number))) = InterviewCommand.parse(
      line, for: .integer(-3...3, unit: nil))
    {
      #expect(-3...3 ~= number)
    }
  }
}
