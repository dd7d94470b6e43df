import Assessment
import Casework
import Exchange
import Testing

struct ConsentTableTests {
  private static let header = "member,scopes,by,mode,date,form,witness,language,guardian\n"

  private func read(_ text: String) throws -> [ConsentRow] {
    try ConsentTable(reading: source(text), in: .china).rows
  }

  private func columns(_ row: String) throws -> [String] {
    do {
      _ = try read(Self.header + row + "\n")
      return []
    } catch let error as TableDefects {
      return error.defects.compactMap { defect in
        guard case .cell(line: 2, let column, _) = defect else { return nil }
        return column
      }
    }
  }

  @Test func rowsAreRead() throws {
    let rows = try read(
      Self.header
        + "7k2qx9m4td,assessment;file; file,self,read-aloud,2026-02-17,F-001,陈洁,zh-Hans,\n"
        + "7K2QX-9M4TE,statistics；research,监护人,written,,,,,\"王强, son, court order\"\n")
    #expect(rows.map(\.member) == ["7K2QX-9M4TD", "7K2QX-9M4TE"])
    #expect(rows.map(\.scopes) == [[.file, .assessment], [.statistics, .research]])
    #expect(rows.map(\.by) == [.member, .guardian])
    #expect(rows.map(\.mode) == [.readAloud, .written])
    #expect(rows[0].date == Timestamp.instant("2026-02-17T12:00:00+08:00", in: .china))
    #expect(rows[1].date == nil)
    #expect(rows.map(\.form) == ["F-001", nil])
    #expect(rows.map(\.witness) == ["陈洁", nil])
    #expect(rows.map(\.language) == [.zhHans, nil])
    #expect(rows.map(\.guardian) == [nil, "王强, son, court order"])
  }

  @Test func theLastThreeColumnsAreOptional() throws {
    #expect(try read("date,form,mode,by,scopes,member\n,,written,self,file,7K2QX-9M4TD\n").count == 1)
    #expect(
      throws: TableDefects(defects: [
        .missingColumn("mode"), .missingColumn("form"), .unknownColumn("modes"),
      ])
    ) { try read("member,scopes,by,modes,date\n") }
  }

  @Test(arguments: [
    ("7K2QX,file,self,written,,,,,", ["member"]), ("7K2QX-9M4TD,,self,written,,,,,", ["scopes"]),
    ("7K2QX-9M4TD,file;files,self,written,,,,,", ["scopes"]),
    ("7K2QX-9M4TD,file;,self,written,,,,,", ["scopes"]), ("7K2QX-9M4TD,file,me,written,,,,,", ["by"]),
    ("7K2QX-9M4TD,file,self,spoken,,,,,", ["mode"]),
    ("7K2QX-9M4TD,file,self,written,17.2.2026,,,,", ["date"]),
    ("7K2QX-9M4TD,file,self,written,,,,zh,", ["language"]),
    ("7K2QX-9M4TD,file,self,written,,,,,someone", ["guardian"]),
    (",x,y,z,w,,,v,", ["member", "scopes", "by", "mode", "date", "language"]),
  ])
  func everyWrongCellIsLocated(row: String, expected: [String]) throws {
    #expect(try columns(row) == expected)
  }
}
