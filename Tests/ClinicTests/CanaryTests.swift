import Assessment
import Casework
import Clinic
import Foundation
import Store
import Testing

/// The thief of the disk: what was typed stands nowhere in the files, whatever the spelling.
struct CanaryTests {
  private let secrets = [
    "Ouyang Xiuzhen", "欧阳秀珍", "11010519491231002X", "13800138000", "wakes at four every night",
    "sister-in-law Meng", "cousin Bao, by guardian's deed", "she stood on the bridge",
    "went by taxi to the ward",
  ]

  @Test func nothingTypedStandsInAnyFile() throws {
    let vault = try TestVault()
    try fill(vault)
    let files = try vault.folder.contents()
    #expect(files.keys.contains("vault.db") && files.keys.contains("vault.db.reserve"))
    for (name, bytes) in files {
      for secret in secrets {
        for encoding in [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian] {
          let needle = try #require(secret.data(using: encoding))
          #expect(bytes.range(of: needle) == nil, "\(secret) as \(encoding) in \(name)")
        }
      }
    }
  }

  /// The search itself must find what is there: the organisation's name, which is no secret.
  @Test func searchFindsWhatIsPlain() throws {
    let vault = try TestVault()
    let bytes = try #require(try vault.folder.contents()["vault.db"])
    #expect(bytes.range(of: Data("Warm Heart Station".utf8)) != nil)
  }

  /// The rollback journal holds pages as they were; caught in the middle of a commit.
  @Test func journalHoldsNothingTyped() throws {
    let vault = try TestVault()
    try fill(vault)
    let lin = try vault.session(.lin)
    try lin.commit { transaction in
      for number in 0..<3000 {
        try transaction.keep([UInt8](repeating: 7, count: 4096), digest: bytes(number))
      }
      let journal = try #require(try vault.folder.contents()["vault.db-journal"])
      #expect(!journal.isEmpty)
      for secret in secrets { #expect(journal.range(of: Data(secret.utf8)) == nil) }
    }
  }

  private func bytes(_ number: Int) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }

  /// Registers, agrees with a witness and a guardian, screens with a note, and works a case, with words that must
  /// not show.
  private func fill(_ vault: TestVault) throws {
    let lin = try vault.session(.lin)
    let card = MemberCard(
      family: lin.newFamily(), category: .childDeceased, unit: "a / b / c / d", name: "Ouyang Xiuzhen 欧阳秀珍",
      sex: .female, birthDate: CalendarDate("1949-12-31"), relation: .mother, phone: "13800138000",
      identityNumber: try IdentityNumber("11010519491231002X"))
    let member = try lin.register([card])[0]
    let offer = ConsentOffer(
      scopes: [.file, .assessment], language: .zhHans, isByGuardian: true,
      guardian: "cousin Bao, by guardian's deed", mode: .witnessed, witness: "sister-in-law Meng")
    try lin.giveConsents([(member, offer)])
    var interview = try lin.interview("phq-9", member)
    _ = try interview.handle(.note("wakes at four every night"))
    for _ in 0..<9 { _ = try interview.handle(.answered(.choice(3))) }
    _ = try lin.openCase(of: member, level: .immediate, reason: "she stood on the bridge")
    let number = try lin.caseNumber(of: member)
    try lin.work(.referred(to: "hospital", note: "went by taxi to the ward"), onCase: number)
    #expect(try lin.findMembers("欧阳").count == 1)
  }
}
