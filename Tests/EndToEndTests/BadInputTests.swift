import Foundation
import Testing

/// Bad input gives one clear line and the documented status, and changes nothing.
struct BadInputTests {
  @Test(arguments: [
    ("q1,q2\n9,0\n", Int32(65), "line 2, column q1"),
    ("colour,size\n1,2\n", 65, "phq-9"),
    ("", 65, "empty"),
    ("q1,q1\n1,1\n", 65, "q1"),
    ("q1,q2\n1\n", 65, "line 2"),
    ("q1,q2\n\"1,2\n", 65, "line 2"),
  ])
  func answersThatCannotBeScored(text: String, status: Int32, words: String) throws {
    let folder = try Folder()
    let ending = try Program.run(["score", "phq-9", "--answers", folder.write(text, to: "a.csv")])
    #expect(ending.status == status)
    #expect(ending.complaints.last?.contains(words) == true, "\(ending.err)")
    #expect(ending.out.split(separator: "\n").count <= 1, "no row but the listing's own heading")
  }

  @Test func otherEncodings() throws {
    let folder = try Folder()
    let gbk = Data(Array("id,q1\n".utf8) + [0xD6, 0xD0, 0xCE, 0xC4] + Array(",1\n".utf8))
    let ending = try Program.run(["score", "phq-9", "--answers", folder.write(gbk, to: "gbk.csv")])
    #expect(ending.status == 65)
    #expect(ending.err.contains("UTF-8"))
    let wide = try Program.run([
      "score", "phq-9", "--answers", folder.write(Data([0xFF, 0xFE, 0x71, 0x00]), to: "utf16.csv"),
    ])
    #expect(wide.status == 65)
  }

  @Test func oneLineOfTwoHundredMegabytes() throws {
    let folder = try Folder()
    let path = try folder.write("q1,q2\n", to: "long.csv")
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 200 << 20)
    try handle.close()
    let ending = try Program.run(["score", "phq-9", "--answers", path])
    #expect(ending.status == 65)
    #expect(ending.complaints.count == 1, "\(ending.err.prefix(300))")
  }

  @Test func filesThatAreNotThere() throws {
    let folder = try Folder()
    #expect(try Program.run(["score", "phq-9", "--answers", folder.file("none.csv")]).status == 66)
    #expect(try Program.run(["score", "phq-9", "--answers", folder.path]).status == 66)
    #expect(
      try Program.run(["score", "no-such-scale", "--answers", folder.write("q1\n1\n", to: "a")]).status == 66)
    #expect(try Program.run(["frobnicate"]).status == 64)
    #expect(try Program.run(["score"]).status == 64)
  }

  @Test func vaultsThatCannotBeOpened() throws {
    let office = try Office()
    let folder = office.folder
    let keys = ["--user", "wang", "--passphrase-file", folder.file("keys/wang")]
    func status(_ vault: String) throws -> Int32 {
      let ending = try Program.run(["member", "list", "--vault", vault] + keys)
      #expect(ending.complaints.count == 1, "\(ending.err)")
      #expect(ending.out.isEmpty)
      return ending.status
    }
    #expect(try status(folder.file("home/none.db")) == 66)
    #expect(try status(folder.file("home")) == 66)
    #expect(try status(folder.write("not a vault at all", to: "home/text.db")) == 66)
    let whole = try Data(contentsOf: URL(fileURLWithPath: office.vault))
    #expect(try [66, 74].contains(status(folder.write(whole.prefix(5000), to: "home/cut.db"))))
    var newer = whole
    newer.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    #expect(try status(folder.write(newer, to: "home/newer.db")) == 78)
    #expect(try status(folder.write(whole, to: "home/wide.db", mode: 0o644)) == 78)
  }

  @Test func passphrasesThatAreRefused() throws {
    let office = try Office()
    func status(_ file: String) throws -> Int32 {
      let ending = try Program.run([
        "member", "list", "--vault", office.vault, "--user", "wang", "--passphrase-file", file,
      ])
      #expect(ending.complaints.count == 1, "\(ending.err)")
      return ending.status
    }
    #expect(try status(office.folder.write("quite another passphrase", to: "wrong")) == 77)
    #expect(try status(office.folder.write("quite another passphrase", to: "wide", mode: 0o644)) == 77)
    #expect(try status(office.folder.file("nothing")) == 66)
  }

  @Test func peopleWhoAreNotThere() throws {
    let office = try Office(consenting: false)
    #expect(try office.run(["chart", "AAAAA-AAAAA"]).status == 66)
    let unasked = try office.run(["chart", office.member])
    #expect(unasked.status == 77)
    #expect(unasked.err.contains("consent give"), "\(unasked.err)")
    #expect(unasked.complaints.count == 1)
    #expect(!unasked.err.contains("甲测试"))
    #expect(try office.run(["interview", "--member", office.member, "--instrument", "phq-9"]).status == 64)
  }

  @Test func unknownColumnsOfImports() throws {
    let office = try Office()
    let file = try office.folder.write("member,date,q1,mood\n\(office.member),2024-01-01,1,2\n", to: "r.csv")
    let ending = try office.run(["import", "responses", "--instrument", "phq-9", file])
    #expect(ending.status == 65)
    #expect(ending.err.contains("mood"))
  }
}
