import Assessment
import Exchange
import Testing

struct AnswerTableTests {
  @Test func everyKindOfCellIsRead() throws {
    let kinds = try Samples.kinds()
    let text =
      "id,q1,q2,q3,q4,q5,q6,q7,q8,q9,age,sex\n"
      + "A,2,yes,22:30,7,1.10,90,\"ja, nein\",2026-02-17,1;3,65,female\n"
    var table = try AnswerTable(of: kinds, reading: source(text))
    let row = try #require(try table.next())
    #expect(row.line == 2)
    #expect(row.id == "A")
    #expect(row.respondent == Respondent(sex: .female, age: 65))
    let expected: [Answer] = try [
      .choice(2), .yesNo(true), .clock(minutes: 22 * 60 + 30), .integer(7),
      .decimal(#require(Rational(11, over: 10))), .duration(minutes: 90), .text("ja, nein"),
      .date(year: 2026, month: 2, day: 17), .choices([1, 3]),
    ]
    #expect(row.sheet.replies == expected.map { .answer($0) })
    #expect(try table.next() == nil)
  }

  @Test(arguments: [
    ("q2", "1", Answer.yesNo(true)), ("q2", "0", .yesNo(false)), ("q2", "no", .yesNo(false)),
    ("q3", "00:00", .clock(minutes: 0)), ("q3", "23:59", .clock(minutes: 1439)), ("q1", " 2 ", .choice(2)),
    ("q4", "24", .integer(24)),
  ])
  func spellingsOfAnAnswer(column: String, cell: String, expected: Answer) throws {
    var table = try AnswerTable(of: Samples.kinds(), reading: source("\(column)\n\(cell)\n"))
    #expect(try table.next()?.sheet[ItemID(column)] == .answer(expected))
  }

  @Test(arguments: NonAnswer.allCases.filter { $0 != .notAsked })
  func everyReasonIsRead(reason: NonAnswer) throws {
    var table = try AnswerTable(
      of: Samples.kinds(), reading: source("q1,q9\n!\(reason.name),\(reason.cell)\n"))
    let sheet = try #require(try table.next()).sheet
    #expect(sheet[ItemID("q1")] == .nonAnswer(reason))
    #expect(sheet[ItemID("q9")] == .nonAnswer(reason))
  }

  /// Missing is not zero: an empty cell leaves no reply at all.
  @Test func anEmptyCellIsNoReply() throws {
    var table = try AnswerTable(of: Samples.kinds(), reading: source("q1,q2,q4\n,\"\",  \n"))
    #expect(try #require(try table.next()).sheet.isEmpty)
  }

  @Test(arguments: [
    ("q1", "1"), ("q1", "3"), ("q2", "2"), ("q2", "Yes!"), ("q3", "24:00"), ("q3", "7:5"), ("q3", "22.30"),
    ("q4", "25"), ("q4", "7.5"), ("q5", "201"), ("q5", "1e2"), ("q6", "-1"), ("q8", "2026-02-30"),
    ("q9", "4"), ("q9", "1;x"), ("sex", "x"), ("age", "131"), ("age", "sixty"), ("q1", "!gone"),
  ])
  func whatTheColumnDoesNotTakeIsLocated(column: String, cell: String) throws {
    let header = column.hasPrefix("q") ? column : "\(column),q1"
    let row = column.hasPrefix("q") ? cell : "\(cell),2"
    var table = try AnswerTable(of: Samples.kinds(), reading: source("\(header)\n\n\(row)\n"))
    #expect {
      _ = try table.next()
    } throws: { error in
      guard case CSVError.cell(let line, let named, let expected) = error else { return false }
      return line == 3 && named == column && !expected.isEmpty && !"\(error)".contains(cell + " ")
    }
  }
}
