import Foundation
import Testing

/// Existing records through the binary: what is read, what becomes a record, what is flagged.
struct ImportTests {
  @Test func countsAsTheContractSays() throws {
    let office = try Office()
    let rows = [
      "\(office.member),2024-01-05,a,0,0,0,0,0,0,0,0,0", "\(office.member),2024-02-05,b,1,,1,0,0,0,0,0,2",
      "\(office.member),2024-03-05,c,,,,,,,,,", "\(office.member),2024-04-05,d,!declined,,,,,,,,",
      "\(office.member),2024-05-05,e,7,0,0,0,0,0,0,0,0", "AAAAA-AAAAA,2024-05-05,f,0,0,0,0,0,0,0,0,0",
    ]
    let text = "member,date,id,q1,q2,q3,q4,q5,q6,q7,q8,q9\n" + rows.joined(separator: "\n") + "\n"
    let file = try office.folder.write(text, to: "records.csv")
    let command = ["import", "responses", "--instrument", "phq-9", file, "--format", "json"]
    let first = try office.run(command)
    #expect(first.status == 0, "\(first.err)")
    let wanted = #"{"read":6,"imported":3,"empty":1,"skipped":0,"rejected":2,"flags":1}"#
    #expect(first.out.split(separator: "\n").last.map(String.init) == wanted)
    #expect(first.err.contains("line 6") && first.err.contains("line 7"), "\(first.err)")
    let again = try office.run(command)
    #expect(again.out.contains(#""imported":0,"empty":1,"skipped":3,"rejected":2,"flags":0"#), "\(again.out)")
    let queue = try office.run(["case", "list", "--format", "json"], as: "chen")
    #expect(queue.out.split(separator: "\n").count == 1)
    #expect(queue.out.contains(#""item":"q9""#))
  }

  @Test func aStrictImportWritesNothingWhereOneRowIsBad() throws {
    let office = try Office()
    let text = "member,date,q1\n\(office.member),2024-01-05,1\n\(office.member),2024-01-06,8\n"
    let file = try office.folder.write(text, to: "records.csv")
    let command = ["import", "responses", "--instrument", "phq-9", file, "--format", "json"]
    let strict = try office.run(command + ["--strict"])
    #expect(strict.status == 65, "\(strict.out)\(strict.err)")
    let plain = try office.run(command)
    #expect(plain.out.contains(#""imported":1,"#), "\(plain.out)\(plain.err)")
  }
}
