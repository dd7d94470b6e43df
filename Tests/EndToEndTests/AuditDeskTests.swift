import Assessment
import Catalog
import Clinic
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Screens
@testable import nuanxin

/// The auditor's desk over a vault with names, answers and reasons in it: none of them is on any screen, whatever she
/// presses and whatever was done to the file.
struct AuditDeskTests {
  /// What was typed into the vault and is none of an auditor's business.
  private static let canaries = [
    "甲测试", "canary-roof", "canary-door", "canary-witness", "canary-judgement", "13800138000", "黄浦区",
  ]

  /// An office in which much has happened.
  private static let busy = Result { () throws -> Office in
    let office = try Office()
    let answers = try office.folder.write(
      "q1,q2,q3,q4,q5,q6,q7,q8,q9,q10\n3,3,3,3,3,3,3,3,3,3\n", to: "a.csv")
    let member = ["--member", office.member]
    let acts: [[String]] = [
      ["interview", "--instrument", "phq-9", "--answers", answers] + member,
      [
        "consent", "give", "--by", "self", "--mode", "witnessed", "--witness", "canary-witness", "--scope",
        "visits",
      ] + member,
      ["consent", "emergency", "--reason", "canary-roof"] + member,
      ["consent", "notify", "--how", "canary-door"] + member,
      ["consent", "emergency", "--reason", "canary-roof again"] + member,
      ["case", "open", "--level", "urgent", "--reason", "canary-judgement"] + member,
      ["consent", "withdraw", "--scope", "file"] + member,
      ["consent", "refuse", "--scope", "research"] + member,
    ]
    for act in acts {
      let ending = try office.run(act)
      guard ending.status == 0 else { throw Office.Failure("\(act): \(ending.err)") }
    }
    return office
  }

  private func copy(_ office: Office, into folder: Folder) throws -> String {
    let home = folder.file("home")
    try FileManager.default.createDirectory(
      atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = home + "/vault.db"
    try FileManager.default.copyItem(atPath: office.vault, toPath: path)
    return path
  }

  private func session(_ office: Office, _ path: String) throws -> Session {
    let vault = try Vault.open(at: path)
    let catalog = try Catalog.load(
      instruments: [Checkout.root.appending(path: "Instruments").path], pinned: vault.policyFiles,
      hash: Session.hash)
    return try vault.login(
      "he", passphrase: .file(office.folder.file("keys/he")), catalog: catalog)
  }

  @Test(arguments: 0..<4)
  func noScreenNamesAnybody(seed: Int) throws {
    let office = try Self.busy.get()
    let folder = try Folder()
    let path = try copy(office, into: folder)
    let session = try session(office, path)
    // Half of them look at a file that somebody has been at.
    if seed % 2 == 1 {
      let queue = try DatabaseQueue(path: path)
      try queue.write { database in
        try database.execute(sql: "UPDATE member SET count = count + 1")
        try database.execute(
          sql: "UPDATE event SET body = zeroblob(length(body)) WHERE sequence IN (21, 25) AND domain = 5")
      }
    }
    var statements = 0
    let language = Language.allCases[seed / 2]
    let wanderer = Wanderer(seed: seed, steps: 120) {
      statements += 1
      return folder.file("statement-\(statements).txt")
    }
    #expect(throws: InputEnded.self) {
      // Whoever leaves the desk comes in again, until the input ends.
      while true { try AuditFlow(Talk(session, wanderer, language)).run() }
    }
    let text = wanderer.text
    for canary in Self.canaries { #expect(!text.contains(canary), "\(canary), seed \(seed)") }
    let seen = Set(wanderer.screens.map(\.title))
    for words in [AuditDeskWords.overviewTitle, .title("he")] { #expect(seen.contains(language.say(words))) }
    let isHistorySeen = seen.contains(language.say(AuditDeskWords.historyTitle(office.member)))
    #expect(isHistorySeen == (seed % 2 == 0), "where the file was changed, nothing of it is shown")
    #expect(seen.contains(language.say(AuditWords.verifyTitle)), "a check was looked at")
    #expect(wanderer.screens.contains { $0.progress != nil })
    for number in stride(from: 1, through: statements, by: 1) {
      guard let text = try? String(contentsOfFile: folder.file("statement-\(number).txt"), encoding: .utf8)
      else {
        continue
      }
      for canary in Self.canaries { #expect(!text.contains(canary)) }
    }
  }

  /// What was found is still on the desk when she comes back, at the place where she stopped.
  @Test func nothingIsLostInTheMiddle() throws {
    let office = try Self.busy.get()
    let folder = try Folder()
    let path = try copy(office, into: folder)
    let session = try session(office, path)
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "UPDATE kept_file SET bytes = zeroblob(3)")
    }
    let english = Language.en
    let script = Script(["2", "", "", "n", "n", "<", "<", "1", "<", "2", ""])
    #expect(throws: InputEnded.self) { try AuditFlow(Talk(session, script, english)).run() }
    let last = try #require(script.screens.last)
    #expect(last.title.hasPrefix("Finding 3 of "), "\(last.title)")
  }

  @Test func aStatementIsWrittenAndCheckedAgain() throws {
    let office = try Office()
    let file = office.folder.file("check.txt")
    let verified = try office.run(["audit", "verify", "--format", "json", "--statement", file], as: "he")
    #expect(verified.status == 0 && verified.out.contains("\"ok\":true"), "\(verified.err)")
    let again = try office.run(["audit", "verify", "--statement", file], as: "he")
    #expect(again.status == 73 && again.out.isEmpty && again.complaints.count == 1, "\(again.err)")
    let check = ["audit", "statement", file, "--vault", office.vault]
    let held = try Program.run(check + ["--format", "json"])
    #expect(held.status == 0, "\(held.err)")
    let record = try #require(try JSONSerialization.jsonObject(with: Data(held.out.utf8)) as? [String: Any])
    #expect(record["ok"] as? Bool == true && record["head"] as? String == "held")
    #expect(record["signature"] as? String == "holds" && record["by"] as? String == "he")
    #expect(record["roles"] as? [String] == ["auditor"])
    #expect(record["fingerprint"] as? String == (try fingerprint(office)))
    #expect(try Program.run(check + ["--lang", "zh-Hans"]).out.contains("签名确实是he的"))
    try altered(file, office)
    #expect(
      try Program.run(["audit", "statement", office.folder.file("none.txt"), "--vault", office.vault]).status
        == 66)
    #expect(try Program.run(["audit", "statement", office.vault, "--vault", office.vault]).status == 65)
  }

  /// One letter of the words changed, and the same file held against another vault.
  private func altered(_ file: String, _ office: Office) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let changed = try office.folder.write(
      text.replacingOccurrences(of: "Nothing was found", with: "Nothing is found"), to: "changed.txt")
    let ending = try Program.run(["audit", "statement", changed, "--vault", office.vault, "--format", "json"])
    #expect(
      ending.status == 1 && ending.out.contains("\"signature\":\"fails\""), "\(ending.out)\(ending.err)")
    let neighbour = try Office(consenting: false)
    let other = try Program.run(["audit", "statement", file, "--vault", neighbour.vault])
    #expect(other.status == 1 && other.out.contains("ANOTHER vault"))
  }

  private func fingerprint(_ office: Office) throws -> String {
    try Vault.open(at: office.vault).fingerprint()
  }
}
