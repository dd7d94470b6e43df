import Assessment
import Casework
import Exchange
import Testing

struct ResponseTableTests {
  private func table(_ text: String) throws -> ResponseTable {
    try ResponseTable(of: Samples.mood(), in: .china, reading: source(text))
  }

  @Test func rowsAreReadIntoOneBuffer() throws {
    var table = try table(
      "date,member,q1,id,q9\n2025-03-01,7k2qx9m4td,2,A-1,!declined\n2025-03-01T09:30+09:00,7K2QX-9M4TO,,,\n")
    var row = ResponseRow(for: try Samples.mood())
    #expect(try table.next(into: &row) == .row)
    #expect(row.line == 2)
    #expect(row.member == "7K2QX-9M4TD")
    // Noon in China is four in the morning UTC; 2025-03-01 is day 20,148.
    #expect(row.assessed == Instant(milliseconds: (20_148 * 24 + 4) * 3_600_000))
    #expect(row.id == "A-1")
    #expect(row.sheet[ItemID("q1")] == .answer(.choice(2)))
    #expect(row.sheet[ItemID("q9")] == .nonAnswer(.declined))
    #expect(!row.isEmpty)
    #expect(try table.next(into: &row) == .row)
    #expect(row.member == "7K2QX-9M4T0")
    #expect(row.assessed == Instant(milliseconds: (20_148 * 48 + 1) * 1_800_000))
    #expect(row.id == nil)
    #expect(row.isEmpty)
    #expect(try table.next(into: &row) == .end)
  }

  /// A bad row is located, and the next one is read as if nothing had happened.
  @Test(arguments: [
    ("7K2QX,2025-03-01,1", "member"), (",2025-03-01,1", "member"), ("7K2QX-9M4TU,2025-03-01,1", "member"),
    ("7K2QX-9M4TD,2025-02-29,1", "date"), ("7K2QX-9M4TD,01.03.2025,1", "date"), ("7K2QX-9M4TD,,1", "date"),
    ("7K2QX-9M4TD,2025-03-01,4", "q1"),
  ])
  func aBadRowIsLocatedAndLeftBehind(line: String, column: String) throws {
    var table = try table("member,date,q1\n\(line)\n7K2QX-9M4TD,2025-03-01,3\n")
    var row = ResponseRow(for: try Samples.mood())
    guard case .rejected(.cell(line: 2, column, _)) = try table.next(into: &row) else {
      Issue.record("not rejected at column \(column)")
      return
    }
    #expect(row.line == 2)
    #expect(try table.next(into: &row) == .row)
    #expect(row.sheet[ItemID("q1")] == .answer(.choice(3)))
  }

  @Test func rowsOfAnotherShapeAreRejectedAlone() throws {
    var table = try table(
      "member,date,q1\n7K2QX-9M4TD,2025-03-01\n7\"K2QX,2025-03-01,1\n7K2QX-9M4TD,2025-03-01,0\n")
    var row = ResponseRow(for: try Samples.mood())
    #expect(try table.next(into: &row) == .rejected(.cellCount(line: 2, expected: 3, found: 2)))
    #expect(try table.next(into: &row) == .rejected(.strayQuote(line: 3)))
    #expect(try table.next(into: &row) == .row)
    #expect(row.line == 4)
  }

  @Test func afterAnUnreadableLineNothingIsTrusted() throws {
    var bytes = Array("member,date,q1\n".utf8)
    bytes += [0xD0, 0xD5, 0x2C, 0x2C, 0x0A]
    var table = try ResponseTable(of: Samples.mood(), in: .china, reading: source(bytes))
    var row = ResponseRow(for: try Samples.mood())
    #expect(throws: CSVError.encoding(line: 2)) { try table.next(into: &row) }
  }

  @Test(arguments: [
    ("member,date,q1,note\n", CSVError.unknownColumn("note")),
    ("member,date,q1,sex\n", .unknownColumn("sex")),
    ("member,q1\n", .missingColumn("date")), ("date,q1\n", .missingColumn("member")),
    ("member,date\n", .noItemColumn(instrument: "mood")), ("member,date,q1,q1\n", .duplicateColumn("q1")),
  ])
  func theHeaderIsStrict(text: String, expected: CSVError) {
    #expect(throws: expected) { try table(text) }
  }
}
