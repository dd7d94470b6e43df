import Foundation
import TestSupport
import Testing

/// The whole job through the binary, by its contract.
struct MainJobTests {
  @Test func helpIsNeverLocked() throws {
    let ending = try Program.run(["crisis"])
    #expect(ending.status == 0)
    for number in ["12356", "962525", "120", "110"] { #expect(ending.out.contains(number)) }
    let chinese = try Program.run(["crisis", "--lang", "zh-Hans", "--policies", "/nowhere"])
    #expect(chinese.out.contains("12356"))
  }

  @Test func scoresAsTheContractSays() throws {
    let folder = try Folder()
    let text = "id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10\na,1,1,1,1,1,1,1,1,1,0\nb,3,3,3,!declined,,0,0,0,0,\n"
    let ending = try Program.run([
      "score", "phq-9", "--format", "json", "--answers", folder.write(text, to: "a.csv"),
    ])
    #expect(ending.status == 0)
    let rows = try ending.out.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(rows.count == 2)
    let total = try #require((rows[0]["scores"] as? [String: [String: Any]])?["total"])
    #expect(total["value"] as? Int == 9)
    #expect(total["band"] as? String == "mild")
    let alerts = try #require(rows[0]["alerts"] as? [[String: Any]])
    #expect(alerts.first?["id"] as? String == "thoughts-of-death")
    #expect(alerts.first?["item"] as? String == "q9")
    let partial = try #require((rows[1]["scores"] as? [String: [String: Any]])?["total"])
    #expect(partial["min"] as? Int == 9)
    #expect(partial["max"] as? Int == 15)
    #expect(partial["prorated"] as? Bool == true)
    let missing = try #require(partial["missing"] as? [[String: String]])
    #expect(missing == [["item": "q4", "reason": "declined"], ["item": "q5", "reason": "not-asked"]])
  }

  @Test func aFlagFromAFileIsWorkedThroughByTwoSupervisors() throws {
    let office = try Office()
    let answers = try office.folder.write(
      "q1,q2,q3,q4,q5,q6,q7,q8,q9,q10\n1,0,1,0,0,0,0,0,2,1\n", to: "a.csv")
    let held = try office.run([
      "interview", "--member", office.member, "--instrument", "phq-9", "--answers", answers,
    ])
    #expect(held.status == 0, "\(held.err)")
    #expect(held.err.contains("should follow what was raised"), "\(held.err)")
    let row = try queue(office, as: "chen")
    #expect(row["level"] as? String == "urgent")
    #expect(row["state"] as? String == "open")
    let evidence = try #require(row["evidence"] as? [[String: String]])
    #expect(evidence.contains(["instrument": "phq-9", "item": "q9", "rule": "thoughts-of-death"]))
    let id = try #require(row["case"] as? String)
    #expect(try office.run(["case", "show", id], as: "chen").status == 0)
    #expect(try office.run(["case", "acknowledge", id], as: "wang").status == 77)
    #expect(try office.run(["case", "acknowledge", id], as: "chen").status == 0)
    let early = try office.run(["case", "propose-close", id, "--reason", "well"], as: "chen")
    #expect(early.status == 77, "not reached yet: \(early.err)")
    #expect(try office.run(["case", "contact", id, "--outcome", "reached"], as: "wang").status == 0)
    #expect(try office.run(["case", "propose-close", id, "--reason", "well"], as: "chen").status == 0)
    #expect(try office.run(["case", "confirm-close", id], as: "chen").status == 77)
    #expect(try office.run(["case", "confirm-close", id], as: "lin").status == 0)
    try auditIsClean(office)
  }

  /// A chart says what made each score; a corrected definition shows beside the one of that time, and changes nothing.
  @Test func aCorrectedDefinitionStandsBesideTheOldOne() throws {
    let office = try Office()
    let answers = try office.folder.write("q1,q2,q3,q4,q5,q6,q7\n1,1,1,1,1,0,0\n", to: "a.csv")
    let asked = ["interview", "--member", office.member, "--instrument", "gad-7", "--answers", answers]
    #expect(try office.run(asked).status == 0)
    let chart = try object(try office.run(["chart", office.member, "--format", "json"]).out)
    #expect((chart["definition"] as? String)?.count == 64 && chart["engine"] as? Int == 1)
    #expect((chart["wordings"] as? [[String: Any]])?.first?["wording"] as? String == "project")
    #expect(chart["change"] is NSNull && chart["mode"] as? String == "read-aloud")
    #expect(try office.run(["rescore", "--format", "json"]).out.isEmpty)

    let shelf = try corrected(office.folder)
    let ending = try office.run(
      ["rescore", "--member", office.member, "--instruments", shelf, "--format", "json"])
    #expect(ending.status == 0, "\(ending.err)")
    let row = try object(ending.out)
    #expect(row["changed"] as? Bool == true)
    #expect(try band(row, "recorded") == "mild" && band(row, "old") == "mild")
    #expect(try band(row, "new") == "minimal")
    let text = try office.run(["rescore", "--instruments", shelf])
    #expect(text.out.contains("Nothing was changed"), "\(text.out)\(text.err)")
    #expect(try office.run(["rescore", "--instruments", shelf], as: "he").status == 77)
    let after = try office.run(["chart", office.member, "--instruments", shelf, "--format", "json"])
    #expect(try object(after.out)["definition"] as? String == chart["definition"] as? String)
  }

  /// The shipped instruments with the lowest edge of GAD-7 moved by a point.
  private func corrected(_ folder: Folder) throws -> String {
    let shelf = folder.file("shelf")
    try FileManager.default.copyItem(
      at: Checkout.root.appendingPathComponent("Instruments"), to: URL(fileURLWithPath: shelf))
    let path = shelf + "/gad-7/instrument.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
      .replacingOccurrences(of: "mild: 5, moderate", with: "mild: 6, moderate")
      .replacingOccurrences(of: "total: 5, total.band: mild", with: "total: 5, total.band: minimal")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return shelf
  }

  private func object(_ text: String) throws -> [String: Any] {
    let line = try #require(text.split(separator: "\n").first)
    return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private func band(_ row: [String: Any], _ key: String) throws -> String? {
    let scores = (row[key] as? [String: Any])?["scores"] as? [String: [String: Any]]
    return try #require(scores)["total"]?["band"] as? String
  }

  private func queue(_ office: Office, as user: String) throws -> [String: Any] {
    let listed = try office.run(["case", "list", "--format", "json"], as: user)
    #expect(listed.status == 0, "\(listed.err)")
    let line = try #require(listed.out.split(separator: "\n").first)
    return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  /// The auditor proves it sound, and sees neither the name nor an answer.
  private func auditIsClean(_ office: Office) throws {
    let verified = try office.run(["audit", "verify", "--format", "json"], as: "he")
    #expect(verified.status == 0, "\(verified.out)\(verified.err)")
    #expect(verified.out.contains("\"ok\":true"))
    for command in [["audit", "log"], ["audit", "consents"], ["member", "list"]] {
      let ending = try office.run(command, as: "he")
      #expect(ending.status == 0, "\(ending.err)")
      #expect(!ending.out.contains("甲测试"))
    }
    #expect(try office.run(["chart", office.member], as: "he").status == 77)
    #expect(try office.run(["audit", "log"], as: "wang").status == 77)
  }

  @Test func anEditedVaultIsFound() throws {
    let office = try Office()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: office.vault))
    let mark = try #require(bytes.range(of: Data("NXEV".utf8), options: .backwards))
    bytes[mark.lowerBound + 170] ^= 1
    try bytes.write(to: URL(fileURLWithPath: office.vault))
    let verified = try office.run(["audit", "verify", "--format", "json"], as: "he")
    #expect(verified.status == 1, "\(verified.out)\(verified.err)")
    #expect(verified.out.contains("\"finding\""))
  }
}
