import Assessment
import Casework
import Clinic
import Testing

/// What is new or changed in a case since its reader looked last.
struct NewsTests {
  private let vault: TestVault
  private let lin: Session
  private let member: MemberID

  init() throws {
    vault = try TestVault()
    lin = try vault.session(.lin)
    member = try lin.member([.file, .assessment, .supervision])
    try lin.phq9(member, q9: 1)
  }

  /// What a new login of a user finds, and looks at.
  private func look(_ user: TestUser) throws -> CaseNews {
    let session = try vault.session(user)
    return try session.news(in: try #require(try session.cases().first).crisis)
  }

  @Test func aCaseIsNewUntilTheQueueWasSeen() throws {
    #expect(try look(.sun) == .new)
    #expect(try look(.sun) == .none)
    #expect(try look(.wu) == .new, "another's look is none of hers")
  }

  /// The start shows the first few cases only.
  @Test func openingTheDeskIsNoLook() throws {
    #expect(try vault.session(.sun).desk().cases.count == 1)
    #expect(try look(.sun) == .new)
  }

  @Test func lookingWithinTheSessionChangesNothingUntilTheCaseIsOpened() throws {
    let sun = try vault.session(.sun)
    for _ in 0..<2 { #expect(try sun.news(in: try #require(try sun.cases().first).crisis) == .new) }
    let opened = try sun.openCase(try lin.caseNumber(of: member))
    #expect(try sun.news(in: opened.entry.crisis) == .none)
  }

  @Test func whatOthersWriteIsAChangeAndOnesOwnWorkIsNone() throws {
    _ = try look(.sun)
    let number = try lin.caseNumber(of: member)
    try lin.work(.contacted(.reached, note: ""), onCase: number)
    #expect(try look(.sun) == .changed)
    try vault.session(.sun).work(.acknowledged(note: ""), onCase: number)
    #expect(try look(.sun) == .none)
    #expect(try look(.wu) == .new)
    #expect(try look(.lin) == .changed, "she raised it herself")
  }

  @Test func readingSomethingElseIsNoLook() throws {
    _ = try vault.session(.sun).vault.users
    _ = try vault.session(.sun).findMembers("")
    #expect(try look(.sun) == .new)
  }
}
