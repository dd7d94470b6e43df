import Assessment
import Casework
import Foundation
import GRDB
import Sealing
import TestSupport
import Testing

@testable import Clinic

/// The signed statement of a check: written once, read back, and held against the vault.
struct StatementTests {
  private let words = ["Checked this afternoon.", CheckStatement.begin, "Two lines\nin one."]

  private func signed(_ session: Session) throws -> (statement: CheckStatement, file: String) {
    let statement = try session.statement(of: try session.verify(), program: "1.0.0", in: .en)
    return (statement, try session.signed(statement, words: words))
  }

  private func examine(_ file: String, _ session: Session) throws -> StatementExamination {
    try session.vault.examine(statement: Array(file.utf8))
  }

  @Test(arguments: [TestUser.ai, .gu])
  func holdsAgainstItsVaultEvenWhenItHasGrown(_ user: TestUser) throws {
    let vault = try EditedVault(Population.shared.get().vault)
    let session = try vault.session(user)
    let (statement, file) = try signed(session)
    #expect(file.contains("Checked this afternoon.\nTwo lines\nin one.\n"))
    #expect(statement.sequence == UInt64(statement.events) && statement.findings.isEmpty)
    _ = try vault.session(.lin).register()
    let examination = try examine(file, session)
    #expect(examination.holds && examination.statement == statement)
    #expect(examination.roles == [user.role])
  }

  @Test func findingsStandInTheBlock() throws {
    let vault = try EditedVault(Population.shared.get().vault)
    try vault.edit("UPDATE event SET body = flipped(body) WHERE sequence = 40")
    try vault.edit("UPDATE member SET count = count + 1 WHERE id = 2")
    let session = try vault.session(.ai)
    let check = try session.verify()
    let statement = try session.statement(of: check, program: "1.0.0", in: .zhHans)
    #expect(statement.findings.map(\.kind) == check.findings.map(\.kind) && statement.findings.count > 1)
    let examination = try examine(try session.signed(statement, words: []), session)
    #expect(examination.statement == statement && examination.authorship == .holds)
    // What was found then is there still: the chain does not hold up to the head.
    #expect(examination.head != .held && !examination.holds)
  }

  /// Any one byte changed, removed or put in: no statement, or not its author's any more.
  @Test(arguments: 0..<40)
  func anyEditOfTheFileShows(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let vault = try TestVault()
    let session = try vault.session(.ai)
    let original = Array(try signed(session).file.utf8)
    for _ in 0..<25 {
      var bytes = original
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(UInt8.random(in: 32..<127, using: &random), at: place)
      case 2: bytes.removeLast(bytes.count - place)
      case _: bytes[place] ^= 1 << UInt8.random(in: 0..<7, using: &random)
      }
      guard bytes != original else { continue }
      do {
        let examination = try session.vault.examine(statement: bytes)
        // A digit's case is no change of the signature's sixty-four bytes.
        let isSpelling =
          String(decoding: bytes, as: UTF8.self).lowercased()
          == String(decoding: original, as: UTF8.self).lowercased()
        #expect(!examination.holds || isSpelling, "place \(place)")
      } catch let problem as StatementProblem {
        #expect(problem == .notAStatement)
      }
    }
  }

  @Test func anotherAuthorsNameDoesNotTakeTheSignature() throws {
    let vault = try TestVault()
    let (ai, gu) = (try vault.session(.ai), try vault.session(.gu))
    let (statement, _) = try signed(ai)
    #expect(try examine(try gu.signed(statement, words: []), ai).authorship == .fails)
    #expect(try examine(try ai.signed(statement, words: []), ai).holds)
  }

  @Test func anotherVaultIsNotTheOne() throws {
    let first = try TestVault()
    let (_, file) = try signed(try first.session(.ai))
    let other = try TestVault(try FoundedVault(try Shipped.catalog.get(), users: [.lin, .sun, .gu, .ai]))
    let examination = try examine(file, try other.session(.ai))
    #expect(!examination.isThisVault && examination.authorship == .unknown && !examination.holds)
  }

  /// Cut off, put back to an older copy, or rewritten: each is told from the other.
  @Test func aRollBackShows() throws {
    let vault = try EditedVault(Population.shared.get().vault)
    let session = try vault.session(.ai)
    let (statement, file) = try signed(session)
    try vault.edit("DELETE FROM event WHERE sequence = ?", [Int64(statement.sequence)])
    #expect(try examine(file, session).head == .missing(last: statement.sequence - 1))
    _ = try? vault.session(.lin).register()
    #expect(try examine(file, session).head != .held)
  }

  @Test func anEditOfTheLastEventDiffers() throws {
    let vault = try EditedVault(Population.shared.get().vault)
    let session = try vault.session(.ai)
    let (statement, file) = try signed(session)
    try vault.edit("UPDATE event SET body = flipped(body) WHERE sequence = ?", [Int64(statement.sequence)])
    #expect(try examine(file, session).head == .differs)
  }

  @Test(arguments: [1, 7, 40, 90])
  func anEditBeforeTheHeadBreaksTheChain(sequence: Int) throws {
    let vault = try EditedVault(Population.shared.get().vault)
    let session = try vault.session(.ai)
    let (_, file) = try signed(session)
    try vault.edit("UPDATE event SET body = flipped(body) WHERE sequence = ?", [sequence])
    #expect(try examine(file, session).head == .broken(at: UInt64(sequence) + 1))
  }

  @Test func onlyAWholeStatementIsRead() throws {
    let vault = try TestVault()
    let session = try vault.session(.ai)
    let (_, file) = try signed(session)
    let end = try #require(file.range(of: "signature: "))
    for text in [
      "", "\n", "nuanxin-statement-1\n", String(file[..<end.lowerBound]), file + file, file + "more\n",
    ] {
      #expect(throws: StatementProblem.notAStatement) { try examine(text, session) }
    }
    #expect(throws: StatementProblem.notAStatement) { try session.vault.examine(statement: [0xFF, 0xFE]) }
  }

  @Test func isWrittenOnceForItsOwnerAlone() throws {
    let folder = try TestFolder()
    let path = folder.path + "/check.txt"
    try StatementFile.write("first\n", to: path)
    #expect(throws: StatementProblem.exists(path)) { try StatementFile.write("second\n", to: path) }
    #expect(throws: StatementProblem.exists(path)) { try StatementFile.requireFree(path) }
    let contents = try folder.contents()
    #expect(contents == ["check.txt": Data("first\n".utf8)])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let nowhere = folder.path + "/no/check.txt"
    #expect(throws: StatementProblem.cannotWrite(nowhere)) { try StatementFile.write("x", to: nowhere) }
    // A link that leads nowhere is something, too.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.txt", withDestinationPath: "/nowhere")
    #expect(throws: StatementProblem.exists(folder.path + "/link.txt")) {
      try StatementFile.write("x", to: folder.path + "/link.txt")
    }
  }

  /// No name, no reason and no answer of a busy vault stands in a statement of its findings.
  @Test func namesNobody() throws {
    let vault = try EditedVault(Population.shared.get().vault)
    try vault.edit("UPDATE event SET body = flipped(body) WHERE sequence % 9 = 0")
    let file = try signed(try vault.session(.ai)).file
    for secret in ["Chen", "Guifang", "telephone", "neighbour", "settled", "asked for it"] {
      #expect(!file.contains(secret))
    }
  }
}
