import Testing

@testable import Assessment

struct AnswerTests {
  private static func item(_ kind: ResponseKind) -> Item {
    Item(
      id: "q1", index: 0, responseID: "r", response: kind, askWhen: nil, hidden: nil, notApplicable: nil,
      isSafety: false, isSensitive: false, loinc: nil)
  }

  private static let kinds: [(ResponseKind, String, Answer)] = [
    (.choice([0, 2, 4]), "2", .choice(2)), (.multiple([1, 2, 3]), "1;3", .choices([1, 3])),
    (.yesNo, "yes", .yesNo(true)), (.integer(0...120, unit: nil), "7", .integer(7)),
    (.decimal(0...24, unit: nil), "6.5", .decimal(Rational(13, over: 2) ?? .zero)),
    (.text(maxLength: 5), "words", .text("words")),
    (.date, "2024-02-29", .date(year: 2024, month: 2, day: 29)), (.clock, "22:30", .clock(minutes: 1350)),
    (.duration(0...600), "45", .duration(minutes: 45)),
  ]

  @Test(arguments: kinds.indices)
  func readsACellAndWritesItBack(index: Int) throws {
    let (kind, cell, answer) = Self.kinds[index]
    let item = Self.item(kind)
    #expect(try item.reply(cell: cell) == .answer(answer))
    #expect(item.cell(for: .answer(answer)) == cell)
  }

  @Test func yesAndNoAlsoComeAsNumbers() throws {
    #expect(try Self.item(.yesNo).reply(cell: "1") == .answer(.yesNo(true)))
    #expect(try Self.item(.yesNo).reply(cell: "0") == .answer(.yesNo(false)))
  }

  @Test func anEmptyCellIsNotAskedAndCodesAreReasons() throws {
    let item = Self.item(.yesNo)
    #expect(try item.reply(cell: "") == .nonAnswer(.notAsked))
    for reason in NonAnswer.allCases { #expect(try item.reply(cell: reason.cell) == .nonAnswer(reason)) }
  }

  private static let wrong: [(ResponseKind, String, String)] = [
    (.choice([0, 1, 2, 3]), "4", "q1: not among its answers; it takes 0, 1, 2, 3"),
    (.choice([0, 1]), "x", "q1: not that kind of answer; it takes 0, 1"),
    (.multiple([1, 2]), "1;1", "q1: not among its answers; it takes any of 1, 2"),
    (.yesNo, "maybe", "q1: not that kind of answer; it takes yes or no"),
    (
      .integer(0...9, unit: "months"), "10",
      "q1: not among its answers; it takes a whole number from 0 to 9 (months)"
    ),
    (.decimal(0...1, unit: nil), "1.5", "q1: not among its answers; it takes a number from 0 to 1"),
    (.text(maxLength: 3), "long", "q1: not among its answers; it takes at most 3 characters"),
    (.date, "2023-02-29", "q1: not among its answers; it takes a date such as 2026-02-17"),
    (.clock, "24:00", "q1: not that kind of answer; it takes a time such as 22:30"),
    (.clock, "22:3", "q1: not that kind of answer; it takes a time such as 22:30"),
    (.duration(1...5), "0", "q1: not among its answers; it takes minutes from 1 to 5"),
    (
      .yesNo, "!never",
      "q1: unknown reason; use !declined, !unknown, !distressed, !not-understood, !not-applicable"
    ),
  ]

  @Test(arguments: wrong.indices)
  func refusesWhatIsNoAnswerWithoutRepeatingIt(index: Int) {
    let (kind, cell, message) = Self.wrong[index]
    let error = #expect(throws: AnswerProblem.self) { try Self.item(kind).reply(cell: cell) }
    #expect(error?.description == message)
  }

  @Test func anAnswerOfAnotherKindIsAProblem() {
    #expect(Self.item(.yesNo).problem(with: .choice(1))?.reason == .wrongKind(expected: "yes or no"))
    #expect(Self.item(.yesNo).problem(with: .yesNo(true)) == nil)
  }

  @Test(arguments: [
    ("now", Recall.now, 0), ("P2W", .period(days: 14, text: "P2W"), 14),
    ("P1M", .period(days: 30, text: "P1M"), 30), ("P1Y", .period(days: 365, text: "P1Y"), 365),
    ("P7D", .period(days: 7, text: "P7D"), 7),
  ])
  func recallPeriods(text: String, recall: Recall, days: Int) {
    #expect(Recall(text) == recall)
    #expect(recall.days == days)
    #expect(recall.text == text)
  }

  @Test(arguments: ["", "P", "PW", "P0W", "P2X", "2W", "P-1D", "PT2H", "P2W3D"])
  func noRecallPeriods(text: String) { #expect(Recall(text) == nil) }

  @Test func fitNamesEveryDoubt() {
    let fit = Fit(minimumAge: 18, isForBereaved: true, sinceLoss: nil)
    #expect(fit.doubts(about: Respondent(age: 18, isBereaved: true)) == [])
    #expect(
      fit.doubts(about: Respondent(age: 17, isBereaved: false)) == [.tooYoung(minimum: 18), .notBereaved])
    #expect(fit.doubts(about: Respondent()) == [.ageUnknown(minimum: 18), .bereavementUnknown])
    #expect(Fit.anyone.doubts(about: Respondent()) == [])
  }

  @Test func digestsHaveThirtyTwoBytes() throws {
    #expect(Digest32(bytes: Array(repeating: 1, count: 31)) == nil)
    let digest = try #require(Digest32(bytes: [0xAB, 0x01] + Array(repeating: 0, count: 30)))
    #expect(digest.hex == "ab01" + String(repeating: "0", count: 60))
  }

  /// Codes and the check digits that LOINC printed for them.
  @Test(arguments: ["44250-9", "44261-6", "69737-5", "48543-3", "93373-9", "70274-6", "71354-5", "75626-2"])
  func loincCheckDigits(code: String) {
    #expect(Loinc.isCode(code))
    let wrong = code.dropLast() + String((Int(String(code.last ?? "0")) ?? 0) ^ 1)
    #expect(!Loinc.isCode(String(wrong)))
  }

  @Test(arguments: ["", "-", "44250", "4425O-9", "44250-99", "a-b", "12345678-9"])
  func noLoincCodes(code: String) { #expect(!Loinc.isCode(code)) }
}
