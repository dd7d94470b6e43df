import Assessment
import Casework
import Exchange
import Testing

struct MemberTableTests {
  private static let header = "family,category,unit,name,sex,birth_date,relation,phone,id_number\n"

  private func read(_ text: String) throws -> [MemberRow] {
    let today = try #require(CalendarDate("2026-03-01"))
    return try MemberTable(reading: source(text), today: today).rows
  }

  private func defects(_ rows: String) throws -> [CSVError] {
    do {
      _ = try read(Self.header + rows)
      return []
    } catch let error as TableDefects {
      return error.defects
    }
  }

  /// The columns of what is wrong, with their lines.
  private func places(_ rows: String) throws -> [String] {
    try defects(rows).map { defect in
      switch defect {
      case .cell(let line, let column, _), .duplicateRow(let line, let column): "\(line) \(column)"
      case _: "\(defect)"
      }
    }
  }

  @Test func rowsAreRead() throws {
    let rows = try read(
      Self.header
        + "F1,child-deceased,上海市/徐汇区/天平街道/第三居委,王芳,female,1949-12-31,mother,138 0000 0000,11010519491231002x\n"
        + "F1,死亡,上海市/徐汇区/天平街道/第三居委,李强,男,,父亲,,\n\n,,,,,,,,\n"
        + "F2,伤残,a/b/c,Ann Li,女,1960-02-29,其他,,\n")
    #expect(rows.map(\.line) == [2, 3, 6])
    #expect(rows.map(\.family) == ["F1", "F1", "F2"])
    #expect(rows.map(\.category) == [.childDeceased, .childDeceased, .childDisabled])
    #expect(rows.map(\.name) == ["王芳", "李强", "Ann Li"])
    #expect(rows.map(\.sex) == [.female, .male, .female])
    #expect(rows.map { $0.birthDate?.description } == ["1949-12-31", nil, "1960-02-29"])
    #expect(rows.map(\.relation) == [.mother, .father, .other])
    #expect(rows[0].phone == "138 0000 0000")
    #expect(rows[0].identityNumber?.text == "11010519491231002X")
    #expect(rows[1].phone == nil)
    let card = rows[0].card(in: FamilyID(raw: 7))
    #expect(card.family == FamilyID(raw: 7))
    #expect(card.name == "王芳")
    #expect(card.street == "天平街道")
  }

  /// The identity number states the birth date, so an empty cell need not stay unknown.
  @Test func theBirthDateComesFromTheNumber() throws {
    let rows = try read(Self.header + "F1,deceased,u,n,female,,mother,,11010519491231002X\n")
    #expect(rows[0].birthDate?.description == "1949-12-31")
  }

  @Test(arguments: [
    (",deceased,u,n,female,,mother,,", ["2 family"]), ("F,gone,u,n,female,,mother,,", ["2 category"]),
    ("F,,u,n,female,,mother,,", ["2 category"]), ("F,deceased,,n,female,,mother,,", ["2 unit"]),
    ("F,deceased,u,,female,,mother,,", ["2 name"]), ("F,deceased,u,n,F,,mother,,", ["2 sex"]),
    ("F,deceased,u,n,female,31.12.1949,mother,,", ["2 birth_date"]),
    ("F,deceased,u,n,female,2026-03-02,mother,,", ["2 birth_date"]),
    ("F,deceased,u,n,female,1949-02-30,mother,,", ["2 birth_date"]),
    ("F,deceased,u,n,female,,aunt,,", ["2 relation"]),
    ("F,deceased,u,\"a\u{1B}[2J\",female,,mother,,", ["2 name"]),
    ("F,deceased,u,\"a\nb\",female,,mother,,", ["2 name"]),
    ("F,deceased,u,n,female,,mother,,110105194912310021", ["2 id_number"]),
    ("F,deceased,u,n,female,,mother,,1101051949123100", ["2 id_number"]),
    ("F,deceased,u,n,female,,mother,,11010519491331002X", ["2 id_number"]),
    ("F,deceased,u,n,female,1949-12-30,mother,,11010519491231002X", ["2 birth_date"]),
    ("F,deceased,u,n,male,,father,,11010519491231002X", ["2 sex"]),
    ("F,deceased,u,n,male,1950-01-01,father,,11010519491231002X", ["2 birth_date", "2 sex"]),
    (
      "F,deceased,u,n,female,,mother,",
      ["line 2: 8 cells, but the header has 9; quote a cell that holds a comma"]
    ),
  ])
  func everyWrongCellIsLocated(row: String, expected: [String]) throws {
    #expect(try places(row + "\n") == expected)
  }

  @Test func allDefectsComeAtOnce() throws {
    let rows = "F,gone,u,,F,x,aunt,,1\nF,deceased,u,n,female,,mother,,\n,deceased,u,n,male,,father,,\n"
    #expect(
      try places(rows) == [
        "2 category", "2 name", "2 sex", "2 birth_date", "2 relation", "2 id_number", "4 family",
      ])
  }

  @Test func nobodyIsWrittenTwice() throws {
    let number = "F1,deceased,u,n,female,,mother,,11010519491231002X\n"
    #expect(try places(number + "F2,deceased,u,m,female,,mother,,11010519491231002x\n") == ["3 id_number"])
    let born = "F1,deceased,u,n,female,1950-01-01,mother,,\n"
    #expect(try places(born + born) == ["3 name"])
    #expect(try places(born + "F2,deceased,u,n,female,1950-01-01,mother,,\n") == [])
    #expect(try places(born + "F1,deceased,u,n,female,1950-01-02,mother,,\n") == [])
    let unborn = "F1,deceased,u,n,female,,mother,,\n"
    #expect(try places(unborn + unborn) == [])
  }

  @Test func aFamilyHasOneCategory() throws {
    #expect(
      try places("F1,deceased,u,n,female,,mother,,\nF1,disabled,u,m,male,,father,,\n") == ["3 category"])
  }

  /// A column that nobody needs to have: the day on which the child died.
  @Test func theDayOfTheLossIsOptional() throws {
    let header = Self.header.dropLast() + ",loss_date\n"
    func lines(_ rows: String) throws -> [String] {
      do {
        return try read(header + rows).map { $0.card(in: FamilyID(raw: 1)).lossDate?.description ?? "-" }
      } catch let error as TableDefects {
        return error.defects.map { defect in
          guard case .cell(let line, let column, _) = defect else { return "\(defect)" }
          return "\(line) \(column)"
        }
      }
    }
    #expect(
      try lines("F1,deceased,u,n,female,,mother,,,2014-10-05\nF1,deceased,u,m,male,,father,,,\n") == [
        "2014-10-05", "-",
      ])
    #expect(try lines("F1,deceased,u,n,female,,mother,,,5.10.2014\n") == ["2 loss_date"])
    #expect(try lines("F1,deceased,u,n,female,,mother,,,2026-03-02\n") == ["2 loss_date"])
    #expect(try lines("F1,disabled,u,n,female,,mother,,,2014-10-05\n") == ["2 loss_date"])
    let twice = "F1,deceased,u,n,female,,mother,,,2014-10-05\nF1,deceased,u,m,male,,father,,,2014-10-06\n"
    #expect(try lines(twice) == ["3 loss_date"])
    #expect(try read(Self.header + "F1,deceased,u,n,female,,mother,,\n")[0].lossDate == nil)
  }

  @Test func theHeaderIsStrict() throws {
    #expect(throws: TableDefects(defects: [.empty])) { try read("") }
    #expect(throws: TableDefects(defects: [.missingColumn("id_number"), .unknownColumn("idnumber")])) {
      try read(Self.header.replacing("id_number", with: "idnumber"))
    }
  }

  @Test func noDefectRepeatsWhatACellHolds() throws {
    let rows = "Geheim,deceased,u,Geheim,Geheim,Geheim,Geheim,1,Geheim\n"
    let defects = try defects(rows)
    #expect(defects.count == 4)
    #expect(!TableDefects(defects: defects).description.contains("Geheim"))
  }

  /// A spoilt line is a defect of its own; an unreadable file ends the reading with what was found so far.
  @Test func structureIsReportedBesideCells() throws {
    let good = "F1,deceased,u,n,female,,mother,,\n"
    #expect(
      try defects(good + "F1,de\"ceased,u,n,female,,mother,,\n" + ",deceased,u,m,male,,father,,\n").count == 2
    )
    #expect(try defects("F,gone,u,n,female,,mother,,\n\"F").map(\.isConfinedToRow) == [true, false])
  }
}
